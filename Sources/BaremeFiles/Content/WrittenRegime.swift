import AidRules

/// A regime with its sections as they are written, to tell where two regimes don't agree.
struct WrittenRegime {
  /// The regime.
  let regime: Regime
  /// Its sections, from all its files.
  let sections: Group

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
  }

  /// The regimes, the oldest first; two can't start on the same day, and none moves to amounts not yet in force.
  static func sorted(_ written: [WrittenRegime]) -> [Regime] {
    let sorted = written.sorted { $0.debut < $1.debut }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.debut == second.debut {
      second.report("debut", .datesOutOfOrder(first: first.debut, second: second.debut))
    }
    for older in sorted {
      guard let bascule = older.regime.bascule else { continue }
      let starts = [older.debut] + sorted.filter { $0.regime.id == bascule.vers }.map(\.debut)
      for start in starts where bascule.jour.value < start {
        older.report("bascule", .datesOutOfOrder(first: start, second: bascule.jour.value))
      }
    }
    return sorted.map(\.regime)
  }

  private var debut: Day { regime.debut.value }

  private func report(_ section: String, _ kind: BaremeProblem.Kind) {
    sections.optional(section)?.report(kind)
  }
}
