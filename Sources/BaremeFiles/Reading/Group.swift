import AidRules

/// Keys with values, read by name, and the backing that they inherit.
final class Group {
  /// Where the group stands.
  let place: Place
  /// What backs the group itself.
  let backing: Backing
  private var children: [String: Place] = [:]
  private var order: [String] = []
  private var read: Set<String> = []

  /// Opens a table; nil, and a problem, when the place holds something else.
  init?(_ place: Place) {
    self.place = place
    guard case .table(let entries) = place.tree.shape else {
      backing = place.inherited
      place.reportWrongType(.table)
      return nil
    }
    backing = Self.backing(of: place, entries)
    var inherited = backing
    inherited.citation = nil
    var seen: Set<String> = []
    for entry in entries {
      let child = place.child(entry.value, named: entry.key, line: entry.line, inheriting: inherited)
      // The parser refuses a key written twice, but not one written once with a tag such as `!a`.
      guard seen.insert(entry.key).inserted else {
        child.report(.duplicateKey(entry.key))
        continue
      }
      guard !Backing.keys.contains(entry.key) else { continue }
      order.append(entry.key)
      children[entry.key] = child
    }
  }

  /// Joins the groups of several files, so that a regime's sections may stand in any of them.
  init?(joining groups: [Group]) {
    guard let first = groups.first else { return nil }
    place = first.place
    backing = first.backing
    for group in groups {
      for name in group.order {
        guard let child = group.children[name] else { continue }
        guard children.updateValue(child, forKey: name) == nil else {
          child.report(.duplicateKey(name))
          continue
        }
        order.append(name)
      }
    }
  }

  /// What backs the group itself; nil, and problems, when something lacks.
  var reference: Reference? {
    place.reference(backing)
  }

  /// The names not read yet, in the order written.
  var unread: [String] {
    order.filter { !read.contains($0) }
  }

  /// The value of a key, where there is one.
  func optional(_ name: String) -> Place? {
    read.insert(name)
    return children[name]
  }

  /// The value of a key; a problem when there is none.
  func required(_ name: String) -> Place? {
    let child = optional(name)
    if child == nil { place.report(.missingKey(name)) }
    return child
  }

  /// Leaves keys aside, where the word that would say how to read them can't be read: its own problem says enough.
  func skip(_ names: [String]) {
    read.formUnion(names)
  }

  /// Notes every key that nothing asked for.
  func reportUnreadKeys() {
    for name in unread { children[name]?.report(.unknownKey(name)) }
  }

  private static func backing(of place: Place, _ entries: [Tree.Entry]) -> Backing {
    var backing = place.inherited
    backing.citation = nil
    for entry in entries where Backing.keys.contains(entry.key) {
      let place = place.child(entry.value, named: entry.key, line: entry.line, inheriting: place.inherited)
      switch entry.key {
      case "statut": backing.statut = place.choice(among: Backing.statuts) ?? backing.statut
      case "sources": backing.sources = place.list { $0.source() } ?? backing.sources
      case "decision": backing.decision = place.decision() ?? backing.decision
      case "verifie_le": backing.verifieLe = place.checkDay() ?? backing.verifieLe
      default: backing.citation = place.text()
      }
    }
    return backing
  }
}
