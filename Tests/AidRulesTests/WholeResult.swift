@testable import AidRules
import Testing

/// The part of a result that an answer can change, all of it computed.
struct WholeResult {
  struct Target: Equatable {
    let cible: Bounds<Int>?
    let gain: Int?
    let statut: Statut?
  }

  let outcome: Outcome
  let amounts: [[Bounds<Euros>?]]
  let targets: [[Target]]

  init(_ situation: Situation) throws {
    let bareme = try Shared.bareme
    let day = try #require(Day(2026, 11, 21))
    let signature = situation.signature ?? day
    outcome = Outcome(
      Contract(
        situation: situation,
        bareme: bareme,
        regime: try bareme.regime(signedOn: signature),
        day: day,
        signature: signature
      )
    )
    amounts = outcome.options.map { $0.amounts }
    // A doctor who isn't eligible has no objective that could change.
    targets = outcome.options.map {
      $0.level == .non ? [] : $0.objectives.map { Target(cible: $0.cible, gain: $0.gain, statut: $0.statut) }
    }
  }

  /// 0 for the verdict, 1 for an access, 2 for an amount, 3 for an objective, 4 for nothing.
  func impact(_ other: WholeResult) -> Int {
    if outcome.judgement.verdict != other.outcome.judgement.verdict { return 0 }
    if outcome.judgement.options.map(\.acces) != other.outcome.judgement.options.map(\.acces) { return 1 }
    if amounts != other.amounts { return 2 }
    return targets == other.targets ? 4 : 3
  }
}
