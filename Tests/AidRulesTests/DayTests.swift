import AidRules
import Testing

@Suite("Calendar days")
struct DayTests {
  @Test(
    "Parts survive the round trip, century rules included",
    arguments: [
      (1970, 1, 1), (2000, 2, 29), (2024, 2, 29), (2100, 2, 28), (2024, 6, 22), (1, 1, 1), (9999, 12, 31),
    ]
  )
  func roundTrip(year: Int, month: Int, day: Int) throws {
    let parts = try #require(Day(year, month, day)).parts
    #expect(parts == (year, month, day))
  }

  @Test(
    "Days that do not exist are refused",
    arguments: [
      (2026, 2, 29), (2026, 2, 31), (2100, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (0, 1, 1),
      (10_000, 1, 1),
    ]
  )
  func refused(year: Int, month: Int, day: Int) {
    #expect(Day(year, month, day) == nil)
  }

  @Test("Every day of four centuries follows the one before")
  func contiguous() throws {
    let first = try #require(Day(1899, 12, 31))
    for offset in 1...146_097 {
      let (year, month, day) = Day(number: first.number + offset).parts
      #expect(Day(year, month, day)?.number == first.number + offset)
    }
  }

  @Test("Months and years clamp to the last day of the month")
  func clamping() throws {
    let leap = try #require(Day(2024, 2, 29))
    #expect(leap.adding(years: 1).description == "2025-02-28")
    #expect(leap.adding(years: 4).description == "2028-02-29")
    #expect(try #require(Day(2026, 1, 31)).adding(months: 1).description == "2026-02-28")
    #expect(try #require(Day(2026, 12, 15)).adding(months: 1).description == "2027-01-15")
  }
}
