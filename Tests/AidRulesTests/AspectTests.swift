import AidRules
import Testing

/// One aspect of the result at a time, from doctors that differ by a few answers; the tables are in `Cases`.
@Suite("Aspects of the law")
struct AspectTests {
  /// The tables read here.
  static let kinds = [
    "versements", "avertissements", "decisions", "criteres", "bascule", "echeances", "suspensions",
    "clauses",
  ]

  @Test("The tables are read")
  func tablesAreRead() {
    #expect(RuleCase.tables("versements").count >= 63)
    #expect(RuleCase.tables("avertissements").count >= 177)
    #expect(RuleCase.tables("decisions").count >= 41)
    #expect(RuleCase.tables("criteres").count >= 137)
  }

  @Test("Payments of the year asked", arguments: RuleCase.tables("versements"))
  func payments(_ line: RuleCase) throws {
    let evaluation = try line.evaluation()
    let year = try #require(evaluation.options.first?.aide.first)
    #expect(year.versements.map(\.text).joined(separator: " ; ") == line.text("attendu") ?? "")
  }

  @Test("A warning where it is due, and none beside", arguments: RuleCase.tables("avertissements"))
  func warnings(_ line: RuleCase) throws {
    let found = try line.evaluation().warnings.map(\.text)
    let expected = try #require(line.text("avertissement"))
    #expect(found.contains(expected) == (line.text("attendu") == "oui"), "\(found)")
  }

  @Test("Decisions are listed exactly where they matter", arguments: RuleCase.tables("decisions"))
  func decisions(_ line: RuleCase) throws {
    #expect(try line.evaluation().decisions.joined(separator: " ") == line.text("attendu") ?? "")
  }

  @Test("Criteria in detail", arguments: RuleCase.tables("criteres"))
  func criteria(_ line: RuleCase) throws {
    let id = try #require(line.text("critere").flatMap(CriterionID.init))
    let criterion = try #require(try line.evaluation().criterion(id))
    #expect(criterion.text == line.text("attendu"))
  }

  @Test("Every kind of warning has cases with it and a case without")
  func warningsAreCovered() {
    func kinds(_ answer: String, _ tables: [RuleCase]) -> [Substring] {
      let lines = tables.filter { $0.text("attendu") == answer }
      return lines.compactMap { $0.text("avertissement")?.prefix { $0 != "(" } }
    }
    let all = RuleCase.tables("avertissements")
    let given = Dictionary(kinds("oui", all).map { ($0, 1) }, uniquingKeysWith: +)
    #expect(given.count == 20)
    #expect(Set(given.keys) == Set(kinds("non", all)))
    #expect(given.filter { $0.value < 2 }.isEmpty)
    // Avenant 7 publishes its limits: a band is never estimated there.
    #expect(Set(kinds("oui", RuleCase.table("avertissements-avenant-7"))).count == 19)
    #expect(Set(kinds("oui", RuleCase.table("avertissements-reglement-arbitral"))).count == 20)
  }
}
