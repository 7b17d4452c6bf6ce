import AidRules
import Testing

/// Every combination of at most three changes of a grid, and every combination of a thinner one, evaluated one by one.
@Suite("Backwards: no smaller set of changes")
struct BackwardsGridTests {
  private typealias Trying = (inout Situation) -> Void

  /// Some values of each fact that a doctor can change, the useful ones and others, whatever the rules say of them.
  private func grid(_ situation: Situation, on day: Day) -> [Fact: [Trying]] {
    var grid: [Fact: [Trying]] = [:]
    if situation.secteur == .deux, situation.optam == false { grid[.optam] = [{ $0.optam = true }] }
    let figures = [640, 641, 774, 775, 900, 948, 949, 1_223, 1_224, 1_499, 1_500, 3_000]
    if let pmt = situation.pmt {
      grid[.pmt] = figures.filter { $0 > pmt }.map { figure in { $0.pmt = figure } }
    }
    if let fileActive = situation.fileActive {
      grid[.fileActive] = figures.filter { $0 > fileActive }.map { figure in { $0.fileActive = figure } }
    }
    if situation.tranche == .sousP30 { grid[.tranche] = [{ $0.tranche = .p30P50 }] }
    if let part = situation.honorairesCliniques {
      grid[.honorairesCliniques] = [79, 80, 100].compactMap { Percent($0) }.filter { $0 > part }
        .map { part in { $0.honorairesCliniques = part } }
    }
    if let zone = situation.zone {
      grid[.zone] = Zone.allCases.filter { $0 != zone }.map { zone in { $0.zone = zone } }
    }
    if let option = situation.option {
      grid[.option] = OptionETP.allCases.filter { $0 != option }.map { option in { $0.option = option } }
    }
    if situation.objectifsAtteints == false { grid[.objectifsAtteints] = [{ $0.objectifsAtteints = true }] }
    if situation.forfaitStructure == false { grid[.forfaitStructure] = [{ $0.forfaitStructure = true }] }
    if situation.exerciceCoordonne == false { grid[.exerciceCoordonne] = [{ $0.exerciceCoordonne = true }] }
    if situation.assistant == .secretaireDuCabinet { grid[.assistant] = [{ $0.assistant = .ide }] }
    let annee = situation.annee ?? 1
    grid[.annee] = [2, 3, 4].filter { $0 > annee }.map { annee in { $0.annee = annee } }
    if (situation.signature ?? day.adding(days: 1)) > day {
      grid[.signature] = [0, 30, 100, 400, 800, 1_700].map { delay in
        { $0.signature = day.adding(days: delay) }
      }
    }
    return grid.filter { !$0.value.isEmpty }
  }

  /// The same with the values that reach furthest, few enough to combine all of them.
  private func thin(_ grid: [Fact: [Trying]]) -> [Fact: [Trying]] {
    grid.reduce(into: [:]) { thin, each in
      switch each.key {
      case .zone, .option: thin[each.key] = each.value
      case .signature: thin[each.key] = [each.value.first, each.value.last].compactMap { $0 }
      default: thin[each.key] = each.value.suffix(1)
      }
    }
  }

  private func doctors(seed: UInt64) throws -> [(Situation, Day)] {
    var doctors = try BackwardsDoctors(seed: seed)
    var drawn = try (0..<40).map { _ in
      var situation = try doctors.next()
      situation.secteur = doctors.pick([.un, .deux])
      situation.optam = doctors.pick([true, false])
      situation.zone = doctors.pick([.zip, .horsZone, .horsZone, nil])
      situation.forfaitStructure = doctors.pick([true, false])
      situation.exerciceCoordonne = doctors.pick([true, false])
      situation.objectifsAtteints = doctors.pick([true, false])
      situation.seuilP30 = doctors.pick([nil, 1_500])
      let day = try #require(
        Day(text: doctors.pick(["2020-11-02", "2023-01-10", "2024-05-02", "2026-11-21"]))
      )
      situation.signature = doctors.pick([nil, situation.signature, day.adding(days: 60)])
      situation.embauche = nil
      return (situation, day)
    }
    // Somebody whom nothing less than five changes helps.
    let lacking =
      "secteur=2 optam=non pmt=600 forfait_structure=non exercice_coordonne=non option=1 zone=hors-zone"
    drawn.append((try Doctors.situation("av7", "signature=2022-03-01 " + lacking), try Backwards.day))
    return drawn
  }

  private static let ranks: [Verdict] = [.nonEligible, .aCompleter, .sousConditions, .eligible]

  /// How well a doctor stands; changed from another one, whose PMT may count other patients.
  private func rank(_ changed: Situation, from situation: Situation, on day: Day) throws -> Int {
    let bareme = try Shared.bareme
    let former = try #require(bareme.regime(of: situation.signature ?? day))
    let text = try #require(bareme.regime(of: changed.signature ?? day))
    let verdict = try bareme.assess(changed.kept(from: former, to: text), on: day).verdict
    return try #require(Self.ranks.firstIndex(of: verdict))
  }

  @Test(
    "Whatever works on the grid holds a set found; what is found works, and nothing less",
    arguments: [
      UInt64(111), 112, 113,
    ]
  )
  func compare(seed: UInt64) throws {
    var (met, largest) = (0, 0)
    for (situation, day) in try doctors(seed: seed) {
      let ways = try Shared.bareme.waysIn(situation, on: day)
      let current = try rank(situation, from: situation, on: day)
      guard current < 3 else {
        #expect(ways.sets.isEmpty)
        continue
      }
      let goal = current < 2 ? 2 : 3
      let sets = ways.sets.filter { Self.ranks.firstIndex(of: $0.verdict).map { $0 >= goal } ?? false }
      for set in sets {
        let actions = set.changes.map(\.lever)
        #expect(try rank(actions.reduce(situation) { $0.after($1) }, from: situation, on: day) >= goal)
        for place in actions.indices {
          var fewer = actions
          fewer.remove(at: place)
          #expect(
            try rank(fewer.reduce(situation) { $0.after($1) }, from: situation, on: day) < goal,
            "\(set) \(situation)"
          )
          guard case .augmenter(let indicateur, let start, let figure) = actions[place] else { continue }
          fewer.append(.augmenter(indicateur, de: start, a: figure - 1))
          #expect(
            try rank(fewer.reduce(situation) { $0.after($1) }, from: situation, on: day) < goal,
            "\(set) \(situation)"
          )
        }
      }
      met += sets.count
      let found = sets.map { Set($0.changes.map(\.lever.fact)) }
      let isFound = { (facts: Set<Fact>) in found.contains { $0.isSubset(of: facts) } }
      let grid = grid(situation, on: day)
      for (tried, size) in [(grid, 3), (thin(grid), grid.count)] {
        try walk(tried, upTo: size, situation, skipping: isFound) { facts, tried in
          let reached = try rank(tried, from: situation, on: day)
          #expect(reached < goal, "\(facts) on \(day), from \(situation)")
        }
      }
      largest = max(largest, sets.map(\.changes.count).max() ?? 0)
    }
    #expect(largest == 5)
    #expect(met >= 20, "Too few sets to tell anything")
  }

  /// Tries every combination of at most some facts, but those that hold facts to skip.
  private func walk(
    _ grid: [Fact: [Trying]],
    upTo size: Int,
    _ situation: Situation,
    skipping isSkipped: (Set<Fact>) -> Bool,
    _ visit: (Set<Fact>, Situation) throws -> Void
  ) throws {
    let facts = Fact.allCases.filter { grid[$0] != nil }
    func visitAll(from place: Int, _ chosen: Set<Fact>, _ tried: Situation) throws {
      guard !isSkipped(chosen) else { return }
      try visit(chosen, tried)
      guard chosen.count < size else { return }
      for next in facts.indices.dropFirst(place) {
        for change in grid[facts[next]] ?? [] {
          var changed = tried
          change(&changed)
          try visitAll(from: next + 1, chosen.union([facts[next]]), changed)
        }
      }
    }
    try visitAll(from: 0, [], situation)
  }
}
