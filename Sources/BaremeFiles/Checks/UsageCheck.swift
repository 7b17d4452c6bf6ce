import AidRules

/// A source or a decision that nothing uses is a mistake: a name that changed, or a value that lost its backing.
enum UsageCheck {
  static func run(_ bareme: Bareme, _ files: Files) {
    let references = files.context.values.map(\.reference)
    let sources = Set(references.flatMap(\.sources))
      .union(bareme.desaccords.flatMap { $0.positions.map(\.source) })
      .union(bareme.coquilles.map(\.source))
    let decisions = Set(references.compactMap(\.decision)).union(bareme.desaccords.compactMap(\.decision))
    for source in bareme.sources where !sources.contains(source.id) {
      files.entry(source.id, of: "documents", in: "sources.yaml")?.report(.unusedSource(source.id))
    }
    for decision in bareme.decisions where !decisions.contains(decision.id) {
      files.entry(decision.id, of: "decisions", in: "decisions.yaml")?.report(.unusedDecision(decision.id))
    }
  }
}

extension Files {
  /// Where an entry of a list stands.
  fileprivate func entry(_ name: String, of list: String, in file: String) -> Place? {
    root(file)?.entry(list)?.entry(name)
  }
}

extension Place {
  fileprivate func entry(_ name: String) -> Place? {
    guard case .table(let entries) = tree.shape, let entry = entries.first(where: { $0.key == name }) else {
      return nil
    }
    return child(entry.value, named: name, line: entry.line, inheriting: inherited)
  }
}
