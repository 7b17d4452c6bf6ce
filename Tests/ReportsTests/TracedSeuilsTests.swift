import AidRules
import BaremeFiles
import LawSupport
import Reports
import Testing

/// Every number of the questions asked backwards is typed, read in the barème where it matters, or found again by an
/// evaluation made there.
@Suite("Every number of the thresholds is accounted for")
struct TracedSeuilsTests {
  @Test("Sentence by sentence, then the whole text and the whole JSON", arguments: [1, 2, 3] as [UInt64])
  func seuils(seed: UInt64) throws {
    let bareme = try Samples.loaded.get()
    let first = try #require(bareme.regimes.first).debut.value
    var drawn = RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
    let words = OthersWords(bareme)
    var count = 0
    for number in 0..<5 {
      let evaluation = try bareme.evaluate(drawn.nextMaybeAsking(), on: bareme.verifieLe)
      let document = try SeuilsDocument(
        #require(EvaluationDocument(evaluation, bareme: bareme, version: "x")),
        SeuilsQuestions(
          axes: number % 2 == 0 ? Axis.allCases : nil,
          montant: number % 3 == 0 ? Euros(25_000) : nil,
          solde: Euros(5_500)
        )
      )
      let claims = try SeuilsClaims(document)
      #expect(claims.unfounded == [], "\(evaluation.situation)")
      var known = KnownNumbers(evaluation, bareme: bareme)
      for claim in claims.claims {
        #expect(claim.strangers(erasing: words.all()) == [])
        known.add(claim.known)
      }
      #expect(
        known.strangers(in: document.text.unwrapped, erasing: words.all([evaluation])).map(\.context) == []
      )
      #expect(document.json.everyNumber.filter { !known.all.contains($0) } == [])
      count += claims.claims.count
    }
    #expect(count > 60)
  }

  @Test("A threshold that nothing founds is found out")
  func stranger() throws {
    let document = try SeuilsDocument(
      try Samples.document(Samples.generalist),
      SeuilsQuestions(axes: [.pmt])
    )
    let claims = try SeuilsClaims(document).claims
    let minimum = try #require(claims.first { $0.text.hasPrefix("PMT\u{A0}: 775") })
    #expect(minimum.strangers(erasing: []) == [])
    let wrong = Claim(text: minimum.text.replacing("775", with: "776"), known: minimum.known)
    #expect(wrong.strangers(erasing: []).count == 2)
  }
}
