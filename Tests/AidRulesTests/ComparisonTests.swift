import AidRules
import Testing

/// Every expected line is worked out by hand from the tables of the texts.
@Suite("Two results set against each other")
struct ComparisonTests {
  private func differences(_ base: String, _ before: String, _ after: String) throws -> [Difference] {
    try Doctors.evaluate(base, after).differences(from: Doctors.evaluate(base, before))
  }

  @Test("0.5 or 1 ETP, at the published point")
  func options() throws {
    let found = try differences("mg", "option=0.5", "option=1")
    #expect(
      found.map(\.written) == [
        "maximum 0.5/1 an1 19000 officiel > an1 38000 officiel",
        "maximum 0.5/1 an2 14000 officiel > an2 28000 officiel",
        "maximum 0.5/1 an3 11000 officiel > an3 22000 officiel",
        "maximum 0.5/1 an4 11000 officiel > an4 22000 officiel",
        "maximum 0.5/1 an5 11000 officiel > an5 22000 officiel",
        "total 0.5/1 66000 officiel > 132000 officiel",
        "versements 0.5/1 an1 totalite 2026-02-15 19000 presse > an1 totalite 2026-02-15 38000 presse",
        "versements 0.5/1 an2 totalite 2027-01-15 14000 officiel > an2 totalite 2027-01-15 28000 officiel",
        "versements 0.5/1 an3 avance 2028-01-15 5500 officiel, solde 2029-01-15 0..5500 interprete"
          + " > an3 avance 2028-01-15 11000 officiel, solde 2029-01-15 0..11000 interprete",
        "versements 0.5/1 an4 avance 2029-01-15 5500 officiel, solde 2030-01-15 0..5500 interprete"
          + " > an4 avance 2029-01-15 11000 officiel, solde 2030-01-15 0..11000 interprete",
        "versements 0.5/1 an5 avance 2030-01-15 5500 officiel, solde 2031-01-15 0..5500 interprete"
          + " > an5 avance 2030-01-15 11000 officiel, solde 2031-01-15 0..11000 interprete",
        "objectif 0.5/1 pmt 970 officiel > 1080 officiel",
        "objectif 0.5/1 file_active 1530 officiel > 1686 officiel",
      ]
    )
    #expect(
      found.first?.readings == [
        "convention_2024.options.0.5.montants.annee_1=19000 > -",
        "- > convention_2024.options.1.montants.annee_1=38000",
      ]
    )
  }

  @Test("Signing on the last day of the règlement arbitral, or on the first of the convention of 2024")
  func dates() throws {
    let found = try differences("mg", "option=0.5 signature=2024-06-21", "option=0.5 signature=2024-06-22")
    #expect(
      found.map(\.written) == [
        "regime reglement_arbitral_2023 > convention_2024",
        // The second year of either contract begins after the 22nd of June 2024: it is paid alike.
        "maximum 0.5 an1 18000 officiel > an1 19000 officiel",
        "total 0.5 65000 officiel > 66000 officiel",
        "versements 0.5 an1 totalite 2024-07-21 18000 presse > an1 totalite 2024-07-22 19000 presse",
        "versements 0.5 an2 totalite 2025-06-21 14000 officiel > an2 totalite 2025-06-22 14000 officiel",
        "versements 0.5 an3 avance 2026-06-21 5500 officiel, solde 2027-06-21 0..5500 interprete"
          + " > an3 avance 2026-06-22 5500 officiel, solde 2027-06-22 0..5500 interprete",
        "versements 0.5 an4 avance 2027-06-21 5500 officiel, solde 2028-06-21 0..5500 interprete"
          + " > an4 avance 2027-06-22 5500 officiel, solde 2028-06-22 0..5500 interprete",
        "versements 0.5 an5 avance 2028-06-21 5500 officiel, solde 2029-06-21 0..5500 interprete"
          + " > an5 avance 2028-06-22 5500 officiel, solde 2029-06-22 0..5500 interprete",
        "objectif 0.5 pmt 970 interprete > 970 officiel",
        "objectif 0.5 file_active 1530 interprete > 1530 officiel",
        "echeance signature 2024-06-21 > signature 2024-06-22",
        "echeance finEssai 2024-08-20 > finEssai 2024-08-21",
        "echeance finEssaiRenouvele 2024-10-20 > finEssaiRenouvele 2024-10-21",
        "echeance suivi(1) 2024-12-21 > suivi(1) 2024-12-22",
        "echeance anniversaire(1) 2025-06-21 > anniversaire(1) 2025-06-22",
        "echeance anniversaire(2) 2026-06-21 > anniversaire(2) 2026-06-22",
        "echeance qualification 2026-06-21 > qualification 2026-06-22",
        "echeance anniversaire(3) 2027-06-21 > anniversaire(3) 2027-06-22",
        "echeance anniversaire(4) 2028-06-21 > anniversaire(4) 2028-06-22",
        "echeance terme 2029-06-21 > -",
        "echeance - > renouvellement 2029-06-22",
      ]
    )
    // One year's amount makes the total, and nothing else.
    let total = try #require(found.first { $0.subject == .total })
    #expect(
      total.readings == [
        "reglement_arbitral_2023.options.0.5.montants.annee_1=18000"
          + " > convention_2024.options.0.5.montants.annee_1=19000"
      ]
    )
  }

  @Test(
    "A contract of 2023 whose first anniversary falls on the day of the convention of 2024, or the day before"
  )
  func anniversary() throws {
    let found = try differences("ra", "option=0.5 signature=2023-06-21", "option=0.5 signature=2023-06-22")
    #expect(
      found.filter { $0.subject == .maximum || $0.subject == .total }.map(\.written) == [
        "maximum 0.5 an2 13500 officiel > an2 14000 officiel",
        // 18 000 + 13 500 + 3 × 11 000, and 18 000 + 14 000 + 3 × 11 000.
        "total 0.5 64500 officiel > 65000 officiel",
      ]
    )
    let year = try #require(found.first { $0.subject == .maximum })
    #expect(
      year.readings == [
        "reglement_arbitral_2023.options.0.5.montants.annee_2=13500"
          + " > convention_2024.options.0.5.montants.annee_2=14000",
        "- > reglement_arbitral_2023.bascule.jour=2024-06-22",
      ]
    )
  }

  @Test("Who is hired changes how they become qualified, and when the secretary must be replaced")
  func profile() throws {
    let answers = "option=0.5 annee=1 assistant="
    let found = try differences("mg", answers + "ide", answers + "secretaire-du-cabinet")
    #expect(
      found.filter { $0.subject == .echeance }.map(\.written) == [
        "echeance finEssai 2026-03-14 > -", "echeance finEssaiRenouvele 2026-05-14 > -",
        "echeance - > remplacement 2026-07-15",
        "echeance qualification 2028-01-15 > qualification 2028-01-15",
      ]
    )
  }

  @Test("One patient less than the threshold: everything falls, and the answer alone is why")
  func threshold() throws {
    let found = try differences("mg", "option=0.5 pmt=775 annee=1", "option=0.5 pmt=774 annee=1")
    #expect(
      found.map(\.written).prefix(3) == [
        "verdict eligible > non_eligible",
        "critere patientele oui officiel 775 > non officiel 775",
        "maximum 0.5 an1 19000 officiel > -",
      ]
    )
    #expect(found.prefix(2).allSatisfy { $0.references.isEmpty })
  }

  @Test("A full-time post is open in every zone since 2023, and was for some zones only before")
  func access() throws {
    let found = try differences(
      "av7",
      "zone=hors-zone signature=2023-04-30",
      "zone=hors-zone signature=2023-05-01"
    )
    let full = try #require(found.first { $0.subject == .acces && $0.options == OptionPair(.un, .un) })
    #expect(full.written == "acces 1 non > oui")
    #expect(
      full.readings == [
        "avenant7.options.1.zones=zip, zac > -",
        "avenant7.options.1=zone > reglement_arbitral_2023.options.1=ouvert",
      ]
    )
  }

  @Test("Two contract years asked stand against each other")
  func years() throws {
    let found = try differences("mg", "option=0.5 annee=1", "option=0.5 annee=3")
    #expect(
      found.map(\.written) == [
        "maximum 0.5 an1 19000 officiel > an3 11000 officiel",
        "versements 0.5 an1 totalite 2026-02-15 19000 presse"
          + " > an3 avance 2028-01-15 5500 officiel, solde 2029-01-15 0..5500 interprete",
        "decisions  > D-8 D-9",
      ]
    )
  }

  @Test("An option against all of them: itself alone, in the years that both show")
  func optionAgainstAll() throws {
    let found = try differences("mg", "option=0.5 annee=2", "tranche=P95")
    let figures = found.filter { $0.options != nil }
    #expect(!figures.isEmpty && figures.allSatisfy { $0.options == OptionPair(.demi, .demi) })
    #expect(
      figures.filter { $0.subject == .maximum }.map(\.written) == [
        "maximum 0.5 an2 14000 officiel > an2 19000 officiel"
      ]
    )
    #expect(!figures.contains { $0.subject == .total })
  }
}
