import AidRules

/// A value of a file where it stands: its path, its line and the backing it inherits.
struct Place {
  /// The value.
  let tree: Tree
  /// The file.
  let file: String
  /// The path in the barème.
  let key: String
  /// The line shown in problems: the key's, which is where a reader looks.
  let line: Int
  /// What the groups above say of it.
  let inherited: Backing
  /// What the reading shares.
  let context: Context

  /// Notes a problem of this place.
  func report(_ kind: BaremeProblem.Kind) {
    context.report(file, line, key, kind)
  }

  /// Reads keys with values; keys that `body` doesn't ask for are problems.
  func table<Value>(_ body: (Group) -> Value?) -> Value? {
    guard let group = Group(self) else { return nil }
    let value = body(group)
    group.reportUnreadKeys()
    return value
  }

  /// Reads a list.
  func list<Value>(_ element: (Place) -> Value?) -> [Value]? {
    guard case .list(let trees) = tree.shape else { return wrongType(.list) }
    let values = trees.enumerated().map { index, tree in
      element(child(tree, named: "\(index + 1)", line: tree.line, inheriting: inherited))
    }
    let complete = values.compactMap { $0 }
    return complete.count == values.count ? complete : nil
  }

  /// Reads a value of the law: bare, or under `valeur` with what backs it.
  func legal<Value: Sendable>(_ read: (Place) -> Value?) -> Legal<Value>? {
    guard case .table = tree.shape else {
      let value = read(self)
      let reference = reference(inherited, valeur: value.flatMap { LegalValue($0, written: tree) })
      guard let value, let reference else { return nil }
      return Legal(value, reference)
    }
    return table { group in
      let place = group.required("valeur")
      let value = place.flatMap(read)
      let shown = place.flatMap { place in value.flatMap { LegalValue($0, written: place.tree) } }
      let reference = self.reference(group.backing, valeur: shown)
      guard let value, let reference else { return nil }
      return Legal(value, reference)
    }
  }

  /// Reads a value of the law made of several keys; its reference gives a single value only where one is told.
  func legalTable<Value: Sendable>(
    _ body: (Group) -> Value?,
    valeur: (Value) -> LegalValue? = { _ in nil }
  ) -> Legal<Value>? {
    table { group in
      let value = body(group)
      let reference = reference(group.backing, valeur: value.flatMap(valeur))
      guard let value, let reference else { return nil }
      return Legal(value, reference)
    }
  }

  /// Reads what backs a rule that has no figure: nothing written, or backing alone.
  func backing() -> Reference? {
    switch tree.shape {
    case .table: table(\.reference)
    case .scalar(""): reference(inherited)
    default: wrongType(.backing)
    }
  }

  /// What backs this place, given a backing; nil when it lacks a statut or a source.
  func reference(_ backing: Backing, valeur: LegalValue? = nil) -> Reference? {
    if backing.statut == nil { report(.noStatut) }
    if backing.sources.isEmpty { report(.noSource) }
    guard let statut = backing.statut, !backing.sources.isEmpty else { return nil }
    let reference = Reference(
      key: key,
      statut: statut,
      sources: backing.sources,
      citation: backing.citation,
      decision: backing.decision,
      verifieLe: backing.verifieLe,
      valeur: valeur
    )
    context.note(ReadValue(reference, self))
    return reference
  }

  /// The same place under another path.
  func renamed(_ key: String) -> Place {
    Place(tree: tree, file: file, key: key, line: line, inherited: inherited, context: context)
  }

  /// The name of this place as a value to read, for keys that are numbers.
  func asKey(_ name: String) -> Place {
    let tree = Tree(line: line, shape: .scalar(name))
    return Place(tree: tree, file: file, key: key, line: line, inherited: inherited, context: context)
  }

  /// A value inside this one.
  func child(_ tree: Tree, named name: String, line: Int, inheriting backing: Backing) -> Place {
    let path = key.isEmpty ? name : "\(key).\(name)"
    return Place(tree: tree, file: file, key: path, line: line, inherited: backing, context: context)
  }

  /// Notes that the value is of another type; gives nil, to return at once.
  func wrongType<Value>(_ expected: BaremeProblem.Expected) -> Value? {
    reportWrongType(expected)
    return nil
  }

  /// Notes that the value is of another type.
  func reportWrongType(_ expected: BaremeProblem.Expected) {
    var found = ""
    if case .scalar(let text) = tree.shape { found = text }
    report(.wrongType(expected: expected, found: found))
  }
}
