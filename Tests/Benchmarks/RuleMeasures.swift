import AidRules
import BaremeFiles
import LawSupport

/// The rules alone: how long the quick answer and the explained one take, by situation.
struct RuleMeasures {
  private let bareme: Bareme
  private let day: Day
  private let situations: [Situation]

  init() throws {
    bareme = try BaremeLoader.embedded()
    day = bareme.verifieLe
    var drawn = RandomSituations(
      seed: 1,
      specialites: bareme.specialites,
      from: bareme.regimes.first?.debut.value ?? day
    )
    situations = (0..<100_000).map { _ in drawn.next() }
  }

  func all() throws -> [Throughput] {
    [
      try Throughput("assess, option and year asked", situations.count, target: 1_000_000) {
        var found = 0
        for situation in situations where try bareme.assess(situation, on: day).maximum != nil { found += 1 }
        return found
      },
      try Throughput("explain, tree built", situations.count, target: 100_000) {
        var found = 0
        for situation in situations {
          found += try bareme.explain(situation, on: day).explanation.children.count
        }
        return found
      },
    ]
  }
}
