import AidRules
@testable import BaremeFiles
import Testing

@Suite("What a quotation holds")
struct QuotationTests {
  @Test(
    "Numbers in figures, however they are grouped",
    arguments: [
      ("19 000 € ou 12,50 % au P90", ["19000", "12.5"]),
      ("un total de 1\u{202F}530 patients", ["1530"]),
      ("un total de 1\u{A0}530 patients", ["1530"]),
      ("Années 1-2: en 3ème année, de P30 à P95", ["1", "2", "3"]),
      ("640 -----872", ["640", "872"]),
      ("le 22 juin 2024.", ["22", "2024"]),
      ("9000\t13 500", ["9000", "13500"]),
      ("2024 100, 1234567 890, 12 34", ["2024", "100", "1234567", "890", "12", "34"]),
      ("007, 0, 1,000", ["7", "0", "1"]),
      ("ni chiffre ni nombre", []),
    ]
  )
  func numbers(text: String, expected: [String]) {
    #expect(Quotation.numbers(in: text) == expected)
  }

  @Test("A number is not part of another")
  func whole() {
    let quotation = Quotation("505 patients supplémentaires (soit un total de 1530 patients), au P30")
    #expect(quotation.holds("505"))
    #expect(quotation.holds("1530"))
    for absent in ["50", "530", "30", "1", "153"] { #expect(!quotation.holds(absent), "\(absent)") }
  }

  @Test("Small numbers in words; an article counts nothing")
  func words() {
    #expect(Quotation("Contrat de cinq ans").holds("5"))
    #expect(Quotation("Dans les deux mois suivants").holds("2"))
    #expect(Quotation("Quatrième année et suivantes").holds("4"))
    #expect(Quotation("avant un an d'ancienneté").holds("1"))
    #expect(Quotation("Première année").holds("1"))
    #expect(Quotation("renouvelée une fois").holds("1"))
    #expect(!Quotation("un médecin généraliste").holds("1"))
    #expect(!Quotation("Contrat de cinq ans").holds("6"))
    #expect(!Quotation("Contrat de cinq ans").holds("13"))
  }

  @Test(
    "A day in full, in figures, or by the beginning that a text names",
    arguments: [
      ("entre en vigueur le 22 juin 2024", 2024, 6, 22, true),
      ("entre en vigueur le 22/06/2024", 2024, 6, 22, true),
      ("depuis 2024-06-22", 2024, 6, 22, true),
      ("entre en vigueur le 21 juin 2024", 2024, 6, 22, false),
      ("en juin 2024", 2024, 6, 22, false),
      ("depuis le 1er mai 2023", 2023, 5, 1, true),
      ("Dès mai 2023", 2023, 5, 1, true),
      ("Mai 2023", 2023, 5, 1, true),
      ("depuis le 15 mai 2023", 2023, 5, 1, false),
      ("À partir de 2021, la participation", 2021, 1, 1, true),
      ("À partir de mars 2021", 2021, 1, 1, false),
      ("le 15/03/2021", 2021, 1, 1, false),
      ("À partir de 2021", 2021, 1, 2, false),
    ]
  )
  func days(text: String, year: Int, month: Int, day: Int, expected: Bool) throws {
    #expect(Quotation(text).holds(try #require(Day(year, month, day))) == expected)
  }
}
