/// A place of the barème that one side of a comparison reads otherwise than the other: another value, or on one side only.
public struct ReferenceChange: Hashable, Sendable {
  /// What the first side reads there, nil when it doesn't read it.
  public let before: Reference?
  /// What the second side reads there, nil when it doesn't read it.
  public let after: Reference?

  /// Sets the same place of two texts side by side.
  public init(before: Reference?, after: Reference?) {
    self.before = before
    self.after = after
  }
}

extension ReferenceChange {
  /// What two findings read otherwise, in the order read, those of the second side alone last.
  ///
  /// Every regime writes the same rule under the same path after its own name, so the name is left out of the match.
  static func all(_ references: Sides<[Reference]>) -> [ReferenceChange] {
    func withPath(_ reference: Reference) -> (path: Substring, Reference) {
      let key = reference.key
      let dot = key.utf8.firstIndex(of: UInt8(ascii: ".")) ?? key.endIndex
      return (key[dot...], reference)
    }
    let before = references.before.map(withPath)
    var left = references.after.map(withPath)
    func take(where isWanted: ((path: Substring, Reference)) -> Bool) -> Reference? {
      left.firstIndex(where: isWanted).map { left.remove(at: $0).1 }
    }
    // What is read alike is set aside first, so that it never stands against another text of the same path.
    let unlike = before.filter { path, reference in
      take { $0.path == path && saysTheSame($0.1, reference) } == nil
    }
    let known = unlike.map { path, reference in
      ReferenceChange(before: reference, after: take { $0.path == path })
    }
    return known + left.map { ReferenceChange(before: nil, after: $0.1) }
  }

  /// The tables that both findings read, which have no single value.
  static func tables(_ references: Sides<[Reference]>) -> [ReferenceChange] {
    references.before.compactMap { before in
      guard before.valeur == nil, let after = references.after.first(where: { $0 == before }) else {
        return nil
      }
      return ReferenceChange(before: before, after: after)
    }
  }

  private static func saysTheSame(_ one: Reference, _ other: Reference) -> Bool {
    one.valeur == other.valeur && one.statut == other.statut && one.decision == other.decision
  }
}
