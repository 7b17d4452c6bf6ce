import AidRules
import BaremeFiles
import Testing

@testable import PeerAnswers

@Suite("The peer's situations read as ours")
struct PeerLineTests {
  @Test(
    "Clinical fees are exactly what CCAM acts leave",
    arguments: [
      ("0.0", 100, ""), ("0.01", 99, ""), ("0.2", 80, ""), ("0.20", 80, ""), ("0.57", 43, ""),
      ("0.201", 79, "9"), ("0.1995", 80, "05"), ("0.9999", 0, "01"), ("1", 0, ""), ("1.0", 0, ""),
    ]
  )
  func clinicalFees(part: String, whole: Int, decimals: String) {
    #expect(Percent(besidesCCAM: part) == Percent(whole, decimals: decimals))
  }

  @Test(
    "A share that isn't one is refused",
    arguments: ["", "-0.1", "1.01", "2", "0,2", "1e-05", ".2", "0.2.1"]
  )
  func refusedShares(part: String) {
    #expect(Percent(besidesCCAM: part) == nil)
  }

  @Test(
    "A percentile is in the band that begins at it",
    arguments: [
      ("0.0", Tranche.sousP30), ("29.9", .sousP30), ("30.0", .p30P50), ("49.9", .p30P50), ("50", .p50P70),
      ("69.9", .p50P70), ("70.0", .p70P90), ("89.9", .p70P90), ("90.0", .p90P95), ("94.9", .p90P95),
      ("95.0", .p95), ("99.9", .p95),
    ]
  )
  func bands(percentile: String, tranche: Tranche) {
    #expect(Tranche(percentile: percentile) == tranche)
  }

  @Test(
    "A line gets the answer of our rules, in the peer's form",
    arguments: [
      ("medecine_generale,secteur_1,0,775,10.0,0.5,1,mi_temps", "1,19000"),
      ("medecine_generale,secteur_1,0,774,60.0,0.0,1,mi_temps", "0,0"),
      ("autre,secteur_2,1,0,92.0,0.9,4,temps_plein", "1,26000"),
      ("orl,secteur_1,0,0,95.0,0.2,2,temps_plein", "1,38000"),
      ("gynecologie,secteur_1,0,0,60.0,0.201,1,mi_temps", "0,0"),
      ("stomatologie,secteur_1,0,2000,80.0,0.0,1,mi_temps", "0,0"),
    ]
  )
  func answers(text: String, answer: String) throws {
    let bareme = try BaremeLoader.embedded()
    #expect(try PeerLine(text, bareme)?.answer(bareme) == answer)
  }

  @Test("Every specialty of the peer is one of ours")
  func specialties() throws {
    let bareme = try BaremeLoader.embedded()
    for id in PeerLine.specialites.values { #expect(bareme.specialite(id) != nil, "\(id)") }
  }
}
