import AidRules
import Testing

/// An older contract keeps its own amounts until its first anniversary on or after the day of the convention 2024.
@Suite("Older contracts moving to the amounts of 2024")
struct BasculeTests {
  @Test("The table is read")
  func tableIsRead() {
    #expect(RuleCase.table("bascule").count >= 49)
  }

  @Test("The year asked, its maximum and how well it is established", arguments: RuleCase.table("bascule"))
  func amounts(_ line: RuleCase) throws {
    let year = try #require(try line.evaluation().options.first?.aide.first)
    let maximum = try #require(year.maximum)
    let statut = try #require(year.statut)
    let (low, high) = (maximum.low.amount, maximum.high.amount)
    let amount = low == high ? "\(low)" : "\(low)..\(high)"
    #expect("\(year.annee) \(amount) \(statut.rawValue)" == line.text("attendu"))
  }
}
