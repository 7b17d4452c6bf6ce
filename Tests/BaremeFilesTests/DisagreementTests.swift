import AidRules
import BaremeFiles
import Testing

@Suite("Where sources contradict each other")
struct DisagreementTests {
  @Test("A value gives the disagreements that concern it, and no other")
  func byValue() throws {
    let bareme = try BaremeLoader.embedded()
    let acces = try #require(bareme.regime("convention_2024")).acces
    let fees = try #require(bareme.desaccords(of: acces.honorairesCliniques.reference).first)
    #expect(fees.positions.map(\.source) == ["AM-CONV", "QDM-AM"])
    #expect(fees.positions.map(\.texte) == ["« 80 % et plus »", "« plus de 80 % »"])
    #expect(fees.decision == "D-2")
    #expect(bareme.desaccords(of: acces.pmtMedecineGenerale.reference).map(\.id) == ["pmt-ages"])
    #expect(bareme.desaccords(of: acces.poste).isEmpty)
  }

  @Test("The decision of a disagreement is that of its values")
  func decisions() throws {
    let bareme = try BaremeLoader.embedded()
    for reference in allReferences(in: bareme) {
      for point in bareme.desaccords(of: reference) where point.decision != nil {
        #expect(point.decision == reference.decision, "\(point.id)")
      }
    }
  }

  @Test("The misprints of the guide of avenant 7, of a letter and of the slides of 2025")
  func misprints() throws {
    let slips = try BaremeLoader.embedded().coquilles
    #expect(
      slips.map(\.corrige) == [
        "2944", "2086-2785 et 2625-3120", "1273", "Au dessus de 1721", "1191", "1789", "1096", "≥ P95",
      ]
    )
    #expect(slips.map(\.source) == Array(repeating: "seed0", count: 6) + ["FMF-RA", "seed1"])
  }
}
