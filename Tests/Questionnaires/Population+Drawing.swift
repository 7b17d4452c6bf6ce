import AidRules
import Intake

extension Population {
  /// What is asked: the regime by the day of signature, the option, the year.
  mutating func context() -> Context? {
    let days: [(Int, Day?)]
    switch group {
    case .all:
      days = [(75, Day(2026, 1, 15)), (8, Day(2023, 10, 15)), (9, Day(2020, 3, 1)), (8, Day(2022, 3, 1))]
    case .generalists: days = [(1, Day(2026, 1, 15))]
    case .avenant7: days = [(50, Day(2020, 3, 1)), (50, Day(2022, 3, 1))]
    }
    guard let signature = draw(days), let regime = bareme.regime(of: signature) else { return nil }
    let shares: [(Int, OptionETP)] = [(25, .tiers), (55, .demi), (35, .un), (6, .unEtDemi), (4, .deux)]
    let open = shares.filter { share in
      switch regime.terms(share.1)?.acces {
      case .ouvert, .zone, .complementaire: true
      case .ferme, .absente, nil: false
      }
    }
    let option = draw(open)
    // A second assistant comes with the third year.
    let isSecond = regime.terms(option)?.isSecondAssistant ?? false
    let annee = draw(isSecond ? [(50, 3), (50, 4)] : [(45, 1), (20, 2), (35, 3)])
    return Context(signature: signature, option: option, annee: annee)
  }

  /// Under avenant 7 the aid was signed mostly by GPs.
  mutating func specialite() -> String {
    let generalist = "medecine-generale"
    switch group {
    case .generalists: return generalist
    case .avenant7: return chance(56) ? generalist : draw(Self.specialites)
    case .all: return draw(Self.specialites)
    }
  }

  /// Circumstances are more frequent among small practices, often the youngest.
  mutating func situations(isSmall: Bool) -> Set<SituationParticuliere> {
    if chance(isSmall ? 60 : 85) { return [] }
    return [draw([(50, .nouvelInstalle), (15, .mixte), (10, .ald), (10, .rqth), (15, .soixanteCinqAns)])]
  }

  /// The figures of a doctor of a rank among a thousand, and the threshold if the CPAM told it.
  ///
  /// - Parameter bandes: The limits of the bands, for the specialties whose PMT and file active are asked.
  mutating func addFigures(_ rank: Int, _ bandes: BandTerms?, to answers: inout [Fact: FactValue]) {
    let threshold = Self.thresholds[chance(50) ? 0 : 1]
    var fileActive = threshold * (rank + 400) / 700
    if let bandes {
      answers[.pmt] = .count(Self.figure(rank, bandes.pmt))
      // The two figures of a doctor go together, more or less.
      let other = min(999, max(0, rank + Int.random(in: -200...200, using: &random)))
      fileActive = Self.figure(other, bandes.fileActive)
    }
    if chance(95) { answers[.fileActive] = .count(fileActive) }
    if chance(20) { answers[.seuilP30] = .count(threshold) }
  }

  /// The band of a rank, by definition.
  static func tranche(_ rank: Int) -> Tranche {
    switch rank {
    case ..<300: .sousP30
    case ..<500: .p30P50
    case ..<700: .p50P70
    case ..<900: .p70P90
    case ..<950: .p90P95
    default: .p95
    }
  }

  /// The figure of a rank, on straight lines between the limits of the bands.
  private static func figure(_ rank: Int, _ limits: BandLimits) -> Int {
    let points = [
      (0, 0), (300, limits.p30.value), (500, limits.p50.value), (700, limits.p70.value),
      (900, limits.p90.value), (950, limits.p95.value), (1000, limits.p95.value * 3 / 2),
    ]
    for (low, high) in zip(points, points.dropFirst()) where rank < high.0 {
      return low.1 + (high.1 - low.1) * (rank - low.0) / (high.0 - low.0)
    }
    return limits.p95.value
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func draw<Value>(_ shares: [(Int, Value)]) -> Value {
    var left = Int.random(in: 0..<shares.map(\.0).reduce(0, +), using: &random)
    for (share, value) in shares {
      if left < share { return value }
      left -= share
    }
    return shares[shares.count - 1].1
  }
}
