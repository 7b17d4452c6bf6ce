@testable import AidRules
import Testing

/// The missing answers against every answer that can be thought of, on doctors drawn with a fixed seed.
@Suite("Missing answers")
struct MissingTests {
  private static let count = 120

  @Test("Listed are exactly the facts of which some value changes something, the most decisive first")
  func exact() throws {
    var doctors = try RandomDoctors(seed: 6)
    for _ in 0..<Self.count {
      let situation = doctors.next()
      let current = try WholeResult(situation)
      let expected = try Fact.allCases.compactMap { fact -> (Fact, Int)? in
        let tried = try doctors.answers(to: fact, situation).map { try WholeResult($0) }
        let impact = tried.map { current.impact($0) }.min() ?? 4
        if impact < 4 { return (fact, impact) }
        return isAlwaysListed(fact, situation, current) ? (fact, 4) : nil
      }
      let sorted = expected.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      let day = try #require(Day(2026, 11, 21))
      let found = try Shared.bareme.evaluate(situation, on: day).missing
      #expect(found == sorted.map(\.element.0), "\(situation.specialite?.id ?? "") \(situation)")
    }
  }

  /// Unless not eligible, `situations` and an uncertain band are listed whatever they change (ruling 19).
  private func isAlwaysListed(_ fact: Fact, _ situation: Situation, _ current: WholeResult) -> Bool {
    guard current.outcome.judgement.verdict != .nonEligible else { return false }
    let band = current.outcome.band
    switch fact {
    case .situations: return situation.situations == nil
    case .tranche: return situation.tranche == nil && (band.statut == .estime || band.tranches.exact == nil)
    default: return false
    }
  }
}
