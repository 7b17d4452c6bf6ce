import AidRules
import Testing

@Suite("The distance from a percentage to a bar")
struct PercentGapTests {
  @Test(
    "Exact, with any number of decimals",
    arguments: [
      (79, "95", 80, "", true, 0, "05"), (79, "", 80, "", true, 1, ""), (80, "", 80, "", false, 0, ""),
      (100, "", 80, "", false, 20, ""),
      (80, "000000000000000000000000001", 80, "", false, 0, "000000000000000000000000001"),
      (0, "1", 80, "05", true, 79, "95"),
    ] as [(Int, String, Int, String, Bool, Int, String)]
  )
  func gap(_ line: (Int, String, Int, String, Bool, Int, String)) throws {
    let value = try #require(Percent(line.0, decimals: line.1))
    let bar = try #require(Percent(line.2, decimals: line.3))
    let gap = PercentGap(value, to: bar)
    #expect(gap.isBelow == line.4)
    #expect(gap.points == Percent(line.5, decimals: line.6))
  }
}
