@testable import AidRules
import Testing

/// Every kind of doctor that the objectives of a regime tell apart.
struct ObjectiveKinds {
  static let regimes = ["reglement_arbitral_2023", "convention_2024"]

  /// Starts on both sides of everything that decides how a target is found.
  private static let starts: [Int?] = [
    nil, 0, 51, 774, 775, 948, 949, 1025, 1044, 1045, 1224, 1225, 1300, 1513, 1514, 2061, 2062, 2929, 2930,
    9999,
  ]

  /// One doctor, one option, one indicator.
  struct Kind {
    let contract: Contract
    let option: OptionTerms
    let indicateur: Indicateur
    var name: String { "\(indicateur) \(option.option) \(contract.situation)" }

    /// The ways of the first rank in which any applies.
    func prevailing(_ terms: PublishedTerms) -> [PublishedWay] {
      for rank in PublishedWay.ranks {
        let applying = rank.filter { $0.applies(indicateur, option, terms, contract) }
        if !applying.isEmpty { return applying }
      }
      return []
    }

    /// How the target found by a way says it was found.
    func method(_ way: PublishedWay, _ terms: PublishedTerms) -> ObjectiveMethod {
      var silent = SilentTracer()
      return way.find(indicateur, option.option, terms, contract, &silent).method
    }
  }

  let terms: PublishedTerms
  private let regime: Regime
  private let bareme: Bareme
  private let day: Day

  init(_ id: String) throws {
    bareme = try Shared.bareme
    regime = try #require(bareme.regime(id))
    day = try #require(Day(2026, 11, 21))
    guard case .points(let terms) = regime.objectifs.methode else { throw Unexpected() }
    self.terms = terms
  }

  private struct Unexpected: Error {}

  /// Does something with each kind.
  func forEach(_ body: (Kind) -> Void) {
    let circumstances: [Set<SituationParticuliere>?] =
      [nil, []] + SituationParticuliere.allCases.map { [$0] }
    for specialite in bareme.especes {
      for tranche in [nil] + Tranche.allCases {
        for situations in circumstances {
          for start in Self.starts {
            var situation = Situation()
            (situation.specialite, situation.tranche, situation.situations) = (
              specialite, tranche, situations
            )
            (situation.pmt, situation.fileActive) = (start, start)
            each(situation, body)
            // The CPAM told a threshold that the start doesn't reach.
            situation.seuilP30 = start.map { $0 + 1 }
            if start != nil, specialite.famille == .autre { each(situation, body) }
          }
        }
      }
    }
  }

  private func each(_ situation: Situation, _ body: (Kind) -> Void) {
    let contract = Contract(
      situation: situation,
      bareme: bareme,
      regime: regime,
      day: day,
      signature: regime.debut.value
    )
    for option in regime.options {
      for indicateur in contract.indicateurs {
        body(Kind(contract: contract, option: option, indicateur: indicateur))
      }
    }
  }
}
