import AidRules
import Testing

/// What an evaluation says besides its figures, and the text and the year that it goes by.
@Suite("Beside the figures")
struct BesidesTests {
  /// The tables read here, and by `StaleCheckTests` the last one.
  static let kinds = ["signatures", "annees", "engagements", "hypotheses", "questions", "controles"]

  @Test("The tables are read")
  func tablesAreRead() {
    #expect(RuleCase.table("signatures").count >= 16)
    #expect(RuleCase.table("annees").count >= 16)
    #expect(RuleCase.table("engagements").count >= 22)
    #expect(RuleCase.table("hypotheses").count >= 18)
    #expect(RuleCase.table("questions").count >= 24)
  }

  @Test("The text of a signature, to the day; none before the first", arguments: RuleCase.table("signatures"))
  func regimes(_ line: RuleCase) throws {
    let found: String
    do {
      found = try line.evaluation().regime
    } catch Refusal.beforeFirstRegime(_, let first) {
      found = "refus \(first)"
    }
    #expect(found == line.text("attendu"))
  }

  @Test("The contract year judged, and its verdict (rulings 1 and 2)", arguments: RuleCase.table("annees"))
  func years(_ line: RuleCase) throws {
    let evaluation = try line.evaluation()
    #expect("\(evaluation.judgedYear) \(evaluation.verdict.rawValue)" == line.text("attendu"))
  }

  @Test("What the doctor undertakes", arguments: RuleCase.table("engagements"))
  func undertakings(_ line: RuleCase) throws {
    let found = try line.evaluation().undertakings.map(\.text)
    #expect(found.joined(separator: " ; ") == line.text("attendu") ?? "")
  }

  @Test("What stands in for an answer is said (ruling 1)", arguments: RuleCase.table("hypotheses"))
  func hypotheses(_ line: RuleCase) throws {
    let found = try line.evaluation().hypotheses.map(\.text)
    #expect(found.joined(separator: " ; ") == line.text("attendu") ?? "")
  }

  @Test(
    "The questions worth asking, and what the first can still change",
    arguments: RuleCase.table("questions")
  )
  func questions(_ line: RuleCase) throws {
    let situation = try Doctors.situation(line.text("base") ?? "vide", line.text("reponses") ?? "")
    let unknown = try (line.text("inconnus") ?? "").split(separator: " ").map {
      try #require(Fact(rawValue: String($0)))
    }
    let day = try #require(Day(2026, 11, 21))
    let found = try Shared.bareme.questions(situation, unknown: Set(unknown), on: day)
    #expect(found.map(\.fact.rawValue).joined(separator: " ") == line.text("attendu") ?? "")
    #expect(found.first?.text == line.text("premiere"))
  }
}
