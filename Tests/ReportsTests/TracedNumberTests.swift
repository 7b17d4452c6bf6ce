import AidRules
import BaremeFiles
import FrenchText
import LawSupport
import Reports
import Testing

/// Every number printed is typed, read in the barème with a source, or computed from these: no stranger.
@Suite("Every number of a report is accounted for")
struct TracedNumberTests {
  @Test(
    "Text, with and without the explanation, of doctors of the three regimes",
    arguments: [1, 2, 3] as [UInt64]
  )
  func text(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    var drawn = RandomSituations(
      seed: seed,
      specialites: bareme.specialites,
      from: try #require(bareme.regimes.first).debut.value
    )
    let erased = bareme.quotedTexts(French.typeset) + bareme.regimes.map { French.regime($0.id) }
    for _ in 0..<25 {
      let situation = drawn.nextMaybeAsking()
      let evaluation = try bareme.evaluate(situation, on: bareme.verifieLe)
      var document = try #require(EvaluationDocument(evaluation, bareme: bareme, version: "x"))
      document.isExplained = true
      let known = KnownNumbers(evaluation, bareme: bareme)
      let quoted = Set(erased + evaluation.explanation.quotations.map(French.typeset))
      #expect(known.strangers(in: document.text.unwrapped, erasing: Array(quoted)).map(\.context) == [])
    }
  }

  @Test("Every number of the JSON", arguments: [4, 5] as [UInt64])
  func json(seed: UInt64) throws {
    let bareme = try BaremeLoader.embedded()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    for _ in 0..<60 {
      let evaluation = try bareme.evaluate(drawn.nextMaybeAsking(), on: bareme.verifieLe)
      var document = try #require(EvaluationDocument(evaluation, bareme: bareme, version: "x"))
      document.isExplained = true
      let known = KnownNumbers(evaluation, bareme: bareme).all
      #expect(document.json.everyNumber.filter { !known.contains($0) } == [])
    }
  }

  @Test("A number from nowhere is found out")
  func stranger() throws {
    let bareme = try BaremeLoader.embedded()
    let evaluation = try Samples.document(Samples.generalist).evaluation
    let known = KnownNumbers(evaluation, bareme: bareme)
    #expect(known.strangers(in: "PMT de 775, objectif 970, le 15 janvier 2026.").isEmpty)
    #expect(known.strangers(in: "PMT de 776, soit 196 patients de plus.").map(\.number) == ["776", "196"])
    #expect(
      known.strangers(in: "19\u{202F}000\u{202F}€, puis 19\u{202F}001\u{202F}€").map(\.number) == ["19001"]
    )
  }
}
