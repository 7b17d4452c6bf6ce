import AidRules
import Testing

/// Every dated duty of a contract, in order, under the three regimes.
@Suite("Deadlines of the three regimes")
struct EcheanceTests {
  @Test("The table is read")
  func tableIsRead() {
    #expect(RuleCase.table("echeances").count >= 20)
  }

  @Test("The whole list, by date", arguments: RuleCase.table("echeances"))
  func deadlines(_ line: RuleCase) throws {
    let found = try line.evaluation().deadlines.map(\.written)
    #expect(found.joined(separator: " ; ") == line.text("attendu") ?? "")
  }
}
