import AidRules
import Testing

/// One answer more: the result before and after, and what the law lets that answer overturn.
struct Answered {
  let fact: Fact
  let before: Evaluation
  let after: Evaluation
  var name: String { "\(fact) \(after.situation.specialite?.id ?? "") \(after.situation)" }

  /// A band typed and the figures contradict each other: one of the two gives way (ruling 4).
  var contradictsFigures: Bool {
    after.warnings.contains { if case .bandContradicts = $0 { true } else { false } }
  }

  /// A band typed decides before the threshold that the CPAM told (ruling 21).
  var replacesThreshold: Bool { fact == .tranche && after.situation.seuilP30 != nil }

  /// Whether the answer sets an objective anew.
  ///
  /// A band typed replaces an estimate (D-7), and maintains everything when it is P95 (ruling 24); a newly installed
  /// doctor has a target of his own (3.1, 6).
  func overturns(_ objective: Objective) -> Bool {
    switch fact {
    case .tranche: objective.statut == .estime || after.situation.tranche == .p95
    case .situations: after.situation.situations?.contains(.nouvelInstalle) == true
    default: false
    }
  }

  /// Every answer more of doctors drawn with a fixed seed, computed once for all the tests.
  static func drawn(_ regime: String) throws -> [Answered] {
    try #require(all[regime]).get()
  }

  private static let all: [String: Result<[Answered], any Error>] = Dictionary(
    uniqueKeysWithValues: Asked.regimes.map { regime in (regime, Result { try draw(regime, doctors: 50) }) }
  )

  private static func draw(_ regime: String, doctors count: Int) throws -> [Answered] {
    let bareme = try Shared.bareme
    var asked = try Asked(regime, seed: 31)
    var found: [Answered] = []
    for _ in 0..<count {
      let situation = try asked.next()
      let before = try bareme.evaluate(situation, on: asked.today)
      for fact in Fact.allCases {
        for other in try asked.doctors.answers(to: fact, situation) {
          found.append(
            Answered(fact: fact, before: before, after: try bareme.evaluate(other, on: asked.today))
          )
        }
      }
    }
    return found
  }
}
