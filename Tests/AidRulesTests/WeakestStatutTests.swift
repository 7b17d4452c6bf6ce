import AidRules
import Testing

/// A finding is only as well established as the weakest value it rests on: one of two is edited, and the other left.
@Suite("The weakest of two values")
struct WeakestStatutTests {
  private func evaluate(_ bareme: Bareme, _ base: String, _ answers: String) throws -> Evaluation {
    try bareme.evaluate(Doctors.situation(base, answers), on: try Backwards.day)
  }

  @Test("The two ends of a range of amounts; the first year has one amount, whichever band it is")
  func amounts() throws {
    let bareme = try Shared.edited(
      "convention-2024.yaml",
      "p95: {valeur: 19 000,",
      "p95: {valeur: 19 000, statut: inconnu,"
    )
    let years = try #require(
      evaluate(bareme, "mg", "tranche= pmt=1900 file_active= option=0.5").option(.demi)?.aide
    )
    // The bands are estimated; that they may be P95 makes the second year's amount unknown.
    #expect(years.prefix(2).map(\.statut) == [.officiel, .inconnu])
    // P90–P95 has an amount of its own from the third year on only.
    let read = ["annee_1", "p90_depuis_annee"].map { "convention_2024.options.0.5.montants.\($0)" }
    #expect(years.first?.references.map(\.key) == read)
  }

  @Test("A year in which P95 pays as below P90, but not P90–P95: the band matters")
  func flat() throws {
    let bareme = try Shared.edited(
      "convention-2024.yaml",
      "annee_3: {valeur: 11 000,",
      "annee_3: {valeur: 19 000,"
    )
    let year = try #require(
      evaluate(bareme, "mg", "tranche= pmt=1900 file_active= option=0.5 annee=3").option(.demi)?.aide.first
    )
    #expect(year.maximum == Bounds(Euros(13_000), Euros(19_000)))
    #expect(year.statut == .estime)
  }

  @Test("The years added up")
  func total() throws {
    let option = try Doctors.evaluate("mg", "tranche= pmt=1900 file_active=1025 option=0.5").option(.demi)
    #expect(option?.aide.prefix(2).map(\.statut) == [.officiel, .estime])
    #expect(option?.total?.statut == .estime)
  }

  @Test("P90 and P95, of which one is published")
  func limits() throws {
    let bareme = try Shared.edited("estimations.yaml", "p90: 1 800,", "p90: {valeur: 1 800, statut: presse},")
    let year = try #require(
      evaluate(bareme, "mg", "tranche= pmt=1900 file_active= option=0.5 annee=3").option(.demi)?.aide.first
    )
    #expect(year.statut == .estime)
  }

  @Test("The excluded specialties and the table of the others, under avenant 7")
  func specialties() throws {
    let bareme = try Shared.edited(
      "avenant-7.yaml",
      "  autres_specialites:\n    statut: interprete",
      "  autres_specialites:\n    statut: presse"
    )
    let criterion = try evaluate(bareme, "av7-cardio", "").criterion(.specialite)
    #expect(criterion?.statut == .interprete)
  }

  @Test("A target that holds up to a bound, and that bound")
  func derived() throws {
    let bareme = try Shared.edited(
      "objectifs-2023.yaml",
      "jusqua: {valeur: 1 224,",
      "jusqua: {valeur: 1 224, statut: presse,"
    )
    let objective = try evaluate(bareme, "mg", "file_active=1100 option=0.5").option(.demi)?.objectifs.last
    #expect(objective?.method == .derived && objective?.statut == .interprete)
  }

  @Test("A band below all others takes the other figure's rate")
  func belowBands() throws {
    let bareme = try Shared.edited(
      "avenant-7-objectifs.yaml",
      "  sous_tranches:\n    statut: interprete",
      "  sous_tranches:\n    statut: presse"
    )
    let objective = try evaluate(bareme, "av7", "pmt=700 file_active=1000 option=0.5").option(.demi)?
      .objectifs.first
    #expect(objective?.statut == .interprete)
  }
}
