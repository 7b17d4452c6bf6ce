import AidRules
import BaremeFiles
import FrenchText
import Testing

@Suite("Answers that contradict each other")
struct DoubtTests {
  @Test("Each is told beside the answers that it is about, in good typography")
  func words() throws {
    let today = try #require(Day(2026, 11, 21))
    let percent = try #require(Percent(0, decimals: "8"))
    let doubts: [(Warning, [Fact])] = [
      (.bandContradicts(typed: .p90P95, figures: Bounds(.p30P50)), [.pmt, .fileActive, .tranche]),
      (.pmtLargerThanFileActive(pmt: 2_000, fileActive: 900), [.pmt, .fileActive]),
      (.fileActiveSmallerThanPmt(pmt: 2_000, fileActive: 500), [.pmt, .fileActive]),
      (.notifiedBelowStart(.pmt, target: 700, start: 775), [.objectifPmt]),
      (.notifiedBelowStart(.fileActive, target: 700, start: 775), [.objectifFileActive]),
      (.percentageLikeShare(.honorairesCliniques, percent), [.honorairesCliniques]),
      (.percentageLikeShare(.partMoins16, percent), [.partMoins16]),
      (.hiredBeforeSignature, [.signature, .embauche]),
      (.hiredWithoutSignature(hire: today, assumed: today), [.embauche]), (.zoneWithoutEffect, []),
    ]
    for (warning, facts) in doubts {
      #expect(Fact.allCases.filter { warning.doubt(on: $0) != nil } == facts)
      for words in facts.compactMap(warning.doubt) { expectTypography(words) }
    }
  }

  @Test("Of two figures far apart one warning is said, beside the condition that rests on them")
  func once() throws {
    let bareme = try BaremeLoader.embedded()
    var situation = Situation()
    situation.specialite = bareme.specialite("medecine-generale")
    (situation.pmt, situation.fileActive) = (1_200, 0)
    let far = try bareme.evaluate(situation, on: try #require(Day(2026, 1, 15)))
    #expect(far.doubts(beside: .patientele) == [.pmtLargerThanFileActive(pmt: 1_200, fileActive: 0)])
    #expect(far.doubts(beside: .secteur).isEmpty)
    let rest = far.warnings(without: [.patientele])
    #expect(rest.contains(.figuresIfEligible))
    #expect(!rest.contains(.fileActiveSmallerThanPmt(pmt: 1_200, fileActive: 0)))
    #expect(far.warnings(without: [.secteur]) == far.warnings)
  }

  @Test("A percentage that looks like a share is doubted beside the condition that refuses it")
  func share() throws {
    let bareme = try BaremeLoader.embedded()
    var situation = Situation()
    situation.specialite = bareme.specialite("chirurgie-generale")
    situation.honorairesCliniques = Percent(0, decimals: "8")
    let low = try bareme.evaluate(situation, on: try #require(Day(2026, 1, 15)))
    let percent = try #require(situation.honorairesCliniques)
    #expect(low.doubts(beside: .honorairesCliniques) == [.percentageLikeShare(.honorairesCliniques, percent)])
  }
}
