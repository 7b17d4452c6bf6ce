import AidRules
import BaremeFiles
import Testing

@Suite("The embedded barème")
struct EmbeddedTests {
  @Test("Loads, with one regime and every specialty")
  func loads() throws {
    let bareme = try BaremeLoader.embedded()
    #expect(bareme.regimes.map(\.id) == ["convention_2024"])
    #expect(bareme.verifieLe.description == "2026-11-21")
    #expect(bareme.specialites.count == 59)
  }
}
