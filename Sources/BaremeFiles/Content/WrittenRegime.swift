import AidRules

/// A regime with its sections as they are written, to tell where two regimes don't agree.
struct WrittenRegime {
  /// The regime.
  let regime: Regime
  /// Its sections, from all its files.
  let sections: Group
  /// The line of `bareme.yaml` that names it.
  let line: Int

  /// Reads a regime from its files.
  init?(_ header: Header.Entry, _ files: Files) {
    let roots = header.files.map { place in
      place.text().flatMap { files.root($0, key: header.id, namedBy: place) }.flatMap(Group.init)
    }
    let groups = roots.compactMap { $0 }
    // With a file unread, its sections would all be reported missing: its own problem says enough.
    guard groups.count == roots.count else { return nil }
    guard let sections = Group(joining: groups) else {
      let kind = BaremeProblem.Kind.wrongType(expected: .list, found: "")
      files.context.report("bareme.yaml", header.line, "regimes.\(header.id)", kind)
      return nil
    }
    guard let regime = Regime(id: header.id, sections) else { return nil }
    self.regime = regime
    self.sections = sections
    line = header.line
  }

  /// Regimes are written from the oldest on, since sorted in silence a mistyped year would move contracts from one to
  /// another; and none moves to amounts not yet in force.
  static func check(_ regimes: [WrittenRegime]) {
    for (first, second) in zip(regimes, regimes.dropFirst()) where first.debut >= second.debut {
      let kind = BaremeProblem.Kind.datesOutOfOrder(first: first.debut, second: second.debut)
      let key = second.regime.debut.reference.key
      second.sections.place.context.report("bareme.yaml", second.line, key, kind)
    }
    for older in regimes {
      guard let bascule = older.regime.bascule else { continue }
      let starts = [older.debut] + regimes.filter { $0.regime.id == bascule.vers }.map(\.debut)
      for start in starts where bascule.jour.value < start {
        let kind = BaremeProblem.Kind.datesOutOfOrder(first: start, second: bascule.jour.value)
        older.sections.optional("bascule")?.report(kind)
      }
    }
  }

  private var debut: Day { regime.debut.value }
}
