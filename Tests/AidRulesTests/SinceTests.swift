import AidRules
import Testing

@Suite("Since when a value holds")
struct SinceTests {
  @Test("From the first day of the text that it comes from")
  func texts() throws {
    let bareme = try Shared.bareme
    let old = try #require(bareme.regime("avenant7"))
    let recent = try #require(bareme.regime("convention_2024"))
    #expect(bareme.depuis(old.acces.pmtMedecineGenerale.reference, under: old) == Day(2019, 9, 1))
    #expect(bareme.depuis(recent.acces.pmtMedecineGenerale.reference, under: recent) == Day(2024, 6, 22))
    // A contract of avenant 7 that moved is paid by the later table, which holds since the later text.
    let moved = try Doctors.evaluate("av7", "option=1 annee=4 signature=2022-03-01")
    let amount = try #require(moved.options.first?.aide.first?.references.first)
    #expect(amount.key == "convention_2024.options.1.montants.annee_3")
    #expect(bareme.depuis(amount, under: old) == Day(2024, 6, 22))
    let move = try #require(old.bascule)
    #expect(bareme.depuis(move.jour.reference, under: old) == Day(2024, 6, 22))
  }

  @Test("Rules younger than the text they apply to: interviews, the collective aid")
  func younger() throws {
    let bareme = try Shared.bareme
    for id in Asked.regimes {
      let regime = try #require(bareme.regime(id))
      let interviews = regime.vie.entretien
      #expect(bareme.depuis(interviews.premierAnnees.reference, under: regime) == Day(2025, 10, 26))
      #expect(bareme.depuis(interviews.periodeAnnees.reference, under: regime) == Day(2025, 10, 26))
      #expect(bareme.depuis(regime.vie.aideCollective.reference, under: regime) == Day(2026, 2, 25))
    }
  }

  @Test("What no text dates holds from the regime's first day: the list of specialties")
  func undated() throws {
    let bareme = try Shared.bareme
    let radiologie = try #require(bareme.specialite("radiologie"))
    let regime = try #require(bareme.regime("reglement_arbitral_2023"))
    #expect(bareme.depuis(radiologie.reference, under: regime) == Day(2023, 5, 1))
  }
}
