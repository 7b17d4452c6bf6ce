import AidRules
import BaremeFiles
import FrenchText
import LawSupport
import Reports
import Testing

/// Every number of a comparison is that of the option, the year or the objective its line speaks of; those of a base of
/// cases are these, counts of cases and sums.
@Suite("Every number of a comparison is accounted for")
struct TracedComparisonTests {
  /// Two doctors who differ in one answer, or in the whole.
  private func pair(_ drawn: inout RandomSituations, _ number: Int) -> (Situation, Situation) {
    let before = drawn.nextMaybeAsking()
    var after = before
    switch number % 4 {
    case 0: after.option = before.option == .un ? .demi : .un
    case 1: after.signature = before.signature?.adding(days: 700)
    case 2: after.annee = (before.annee ?? 1) % 5 + 1
    default: after = drawn.nextMaybeAsking()
    }
    return (before, after)
  }

  private func drawn(_ seed: UInt64, _ bareme: Bareme) throws -> RandomSituations {
    let first = try #require(bareme.regimes.first).debut.value
    return RandomSituations(seed: seed, specialites: bareme.specialites, from: first)
  }

  @Test("Difference by difference, then the whole text and the whole JSON", arguments: [1, 2, 3] as [UInt64])
  func comparison(seed: UInt64) throws {
    let bareme = try Samples.loaded.get()
    var drawn = try drawn(seed, bareme)
    let words = OthersWords(bareme)
    var count = 0
    for number in 0..<12 {
      let pair = pair(&drawn, number)
      let (before, after) = (
        try bareme.evaluate(pair.0, on: bareme.verifieLe), try bareme.evaluate(pair.1, on: bareme.verifieLe)
      )
      let sides = try [before, after].map {
        try #require(EvaluationDocument($0, bareme: bareme, version: "x"))
      }
      let document = try #require(ComparisonDocument(sides[0], sides[1]))
      var known = KnownNumbers()
      known.add(before, comparedWith: after, bareme: bareme)
      for claim in ComparisonClaims(document.compared).claims {
        #expect(claim.strangers(erasing: words.all([before, after])) == [])
        known.add(claim.known)
        count += 1
      }
      let erased = words.all([before, after])
      #expect(known.strangers(in: document.text.unwrapped, erasing: erased).map(\.context) == [])
      #expect(document.json.everyNumber.filter { !known.all.contains($0) } == [])
    }
    #expect(count > 150)
  }

  @Test("A base of cases: counts, sums and the first cases", arguments: [5] as [UInt64])
  func cases(seed: UInt64) throws {
    let bareme = try Samples.loaded.get()
    var drawn = try drawn(seed, bareme)
    var base = CaseComparisons(
      settings: ["option=1"],
      baremes: Sides(bareme, bareme),
      version: "x",
      notes: []
    )
    var known = KnownNumbers()
    var sums = [0, 0, 0, 0]
    var evaluations: [Evaluation] = []
    let count = 12
    for number in 0..<count {
      var situation = drawn.next()
      let before = try bareme.evaluate(situation, on: bareme.verifieLe)
      situation.option = .un
      let after = try bareme.evaluate(situation, on: bareme.verifieLe)
      evaluations += [before, after]
      let compared = try #require(Compared(Sides(before, after), baremes: Sides(bareme, bareme)))
      base.add(compared, CaseComparisons.Name(line: number + 2, id: nil))
      for claim in ComparisonClaims(compared).claims { known.add(claim.known) }
      for (place, evaluation) in [before, after].enumerated() {
        // Every case has an option and a year: what the tree gives for it is what is added up.
        guard let year = evaluation.options.first?.aide.first, let maximum = year.maximum else { continue }
        sums[2 * place] += maximum.low.amount
        sums[2 * place + 1] += maximum.high.amount
      }
    }
    for sum in sums + [sums[2] - sums[0], sums[3] - sums[1]] { known.add(sum) }
    // Counts of cases and of what is left out, and lines of the file.
    for number in 0...(count + 1) { known.add(number) }
    let readings = base.text.matches(of: /et ([0-9]+) autres? (?:valeurs?|différences?)/)
    for reading in readings { known.add(Int(reading.1) ?? 0) }
    let erased = OthersWords(bareme).all(evaluations)
    #expect(known.strangers(in: base.text.unwrapped, erasing: erased).map(\.context) == [])
    #expect(base.json.everyNumber.filter { !known.all.contains($0) } == [])
    #expect(sums.allSatisfy { $0 > 0 })
  }

  @Test("A figure of another option or year is found out")
  func stranger() throws {
    var answers = Samples.generalist
    answers[.annee] = nil
    let document = try #require(
      ComparisonDocument(
        Samples.document(answers),
        Samples.document(answers.merging([.option: "1"]) { $1 })
      )
    )
    let second = try #require(
      ComparisonClaims(document.compared).claims.first { $0.text.hasPrefix("Aide, 2e année\u{A0}:") }
    )
    #expect(second.strangers(erasing: []) == [])
    // 38 000 is what the first year gives, not the second.
    let wrong = Claim(text: second.text.replacing("28", with: "38"), known: second.known)
    #expect(wrong.strangers(erasing: []).count == 1)
  }
}
