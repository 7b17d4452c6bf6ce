import AidRules
import Reports
import Testing

@Suite("Text of an evaluation")
struct EvaluationTextTests {
  @Test("The generalist of seed 1: verdict, aid, objectives in words")
  func generalist() throws {
    let text = try Samples.document(Samples.generalist).text
    #expect(text.contains("VERDICT\n✓ Éligible\n"))
    #expect(text.contains("✓ Patientèle, oui. PMT de 775\u{A0}: exactement le seuil demandé (775)."))
    #expect(text.contains("  - 1re année, dès le 15 janvier 2026\u{A0}: 19\u{202F}000\u{202F}€\n"))
    #expect(text.contains("  - PMT\u{A0}: départ 775, objectif 970, soit 195 patients de plus.\n"))
    #expect(!text.contains("RÉPONSES QUI MANQUENT"))
  }

  @Test("What is missing comes with where to find it")
  func missing() throws {
    let text = try Samples.document([.specialite: "medecine-generale", .secteur: "2"]).text
    #expect(text.contains("- OPTAM (--optam)\u{A0}: Contrat OPTAM ou amelipro.\n"))
    #expect(text.contains("VERDICT\n… À compléter\n"))
  }

  @Test("An estimate is never a bare figure")
  func estimates() throws {
    let text = try Samples.document([
      .specialite: "medecine-generale", .secteur: "1", .pmt: "1100", .fileActive: "1300", .option: "1",
      .situations: "aucune",
    ]).text
    #expect(text.contains("objectif ≈ 1\u{202F}377, soit 277 patients de plus, estimation."))
  }

  @Test("Lines have at most 100 columns, but for addresses")
  func width() throws {
    for answers in [[:], Samples.generalist] {
      for line in try Samples.document(answers).text.split(separator: "\n") where !line.contains("https://") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }

  @Test("The barème prints its values with statut and sources")
  func bareme() throws {
    let text = try Samples.document([:]).bareme.text
    #expect(
      text.contains(
        "  - 0,5 ETP, 1re année\u{A0}: 19\u{202F}000\u{202F}€ (officiel\u{202F}; AM-2406, seed1)\n"
      )
    )
  }
}
