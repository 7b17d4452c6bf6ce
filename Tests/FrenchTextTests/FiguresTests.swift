import AidRules
import FrenchText
import Testing

@Suite("Figures in French")
struct FiguresTests {
  @Test(
    "Thousands are grouped by a narrow no-break space",
    arguments: [
      (0, "0"), (999, "999"), (1234, "1\u{202F}234"), (1_234_567, "1\u{202F}234\u{202F}567"),
      (-1045, "−1\u{202F}045"),
    ]
  )
  func numbers(value: Int, text: String) {
    #expect(French.number(value) == text)
  }

  @Test("Money keeps the euro after a narrow no-break space")
  func money() {
    #expect(Euros(19_000).text == "19\u{202F}000\u{202F}€")
    #expect(Bounds(Euros(14_000), Euros(19_000)).text == "de 14\u{202F}000\u{202F}€ à 19\u{202F}000\u{202F}€")
    #expect(Bounds(Euros(14_000)).text == "14\u{202F}000\u{202F}€")
  }

  @Test("Percentages keep every decimal")
  func percentages() throws {
    #expect(try #require(Percent(79, decimals: "95")).text == "79,95\u{202F}%")
    #expect(try #require(Percent(80)).text == "80\u{202F}%")
  }

  @Test("Dates are written the French way")
  func dates() throws {
    #expect(try #require(Day(2026, 1, 15)).text == "15 janvier 2026")
    #expect(try #require(Day(2026, 3, 1)).text == "1er mars 2026")
    #expect(try #require(Day(2026, 1, 5)).shortText == "05/01/2026")
  }

  @Test("Plurals start at two, ranks agree")
  func grammar() {
    #expect(French.count(0, "patient", "patients") == "0 patient")
    #expect(French.count(1, "patient", "patients") == "1 patient")
    #expect(French.count(2, "patient", "patients") == "2 patients")
    #expect(French.ordinal(1) == "1re")
    #expect(French.ordinal(1, feminine: false) == "1er")
    #expect(French.ordinal(3) == "3e")
    #expect(French.list(["a", "b", "c"]) == "a, b et c")
    #expect(OptionETP.allCases.map(\.text) == ["1/3 ETP", "0,5 ETP", "1 ETP", "1,5 ETP", "2 ETP"])
  }
}
