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

  @Test("What is missing comes with where to find it and with what it can still change")
  func missing() throws {
    let text = try Samples.document([.specialite: "medecine-generale", .secteur: "2"]).text
    #expect(
      text.contains(
        "- OPTAM (--optam)\u{A0}: Contrat OPTAM ou amelipro. Peut encore changer\u{A0}: le verdict (éligible ou non).\n"
      )
    )
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

  @Test("An excluded specialty is sent nowhere, and no option is called open")
  func excluded() throws {
    let text = try Samples.document([.specialite: "radiologie"]).text
    #expect(text.contains("✗ Spécialité, non. Votre spécialité est exclue de l'aide.\n"))
    #expect(
      text.contains(
        "– Patientèle, sans incidence. Ce point ne change rien ici\u{A0}: une autre condition n'est pas remplie.\n"
      )
    )
    for absent in ["ASSISTANT À", "3608", "LECTURES CHOISIES", "à compléter"] {
      #expect(!text.contains(absent))
    }
  }

  @Test("A point left to the CPAM is to confirm, not to complete")
  func toConfirm() throws {
    var answers = Samples.generalist
    answers[.pmt] = "774"
    answers[.situations] = "ald"
    let adapted = try Samples.document(answers).text
    #expect(adapted.contains("VERDICT\n⚠ Éligible sous conditions\n"))
    #expect(adapted.contains("⚠ Patientèle, à confirmer. PMT de 774"))
    let urgent = try Samples.document([
      .specialite: "medecine-urgence", .secteur: "1", .structureUrgence: "oui", .tranche: "P50-P70",
      .situations: "aucune", .option: "1",
    ]).text
    #expect(urgent.contains("⚠ Structure d'urgence, à confirmer. "))
    let zac = try Samples.document([
      .specialite: "medecine-generale", .secteur: "1", .pmt: "900", .fileActive: "1300", .zone: "zac",
      .situations: "aucune", .option: "1.5", .annee: "3", .objectifsAtteints: "oui",
    ]).text
    #expect(zac.contains("⚠ Temps de travail, à confirmer. 1,5 ETP\u{A0}: aucune source"))
    #expect(zac.contains("ASSISTANT À 1,5 ETP\n⚠ 1,5 ETP"))
    #expect(!zac.contains("à compléter"))
  }

  @Test("Deadlines bear their mention, figures the decision of their statut")
  func mentions() throws {
    var answers = Samples.generalist
    answers[.annee] = "3"
    answers[.tranche] = "P90-P95"
    answers[.embauche] = "2026-02-01"
    let text = try Samples.document(answers).text
    #expect(
      text.contains("- 1er février 2028\u{A0}: L'assistant doit être qualifié (FAE, d'après la presse).\n")
    )
    #expect(text.contains("- 1er février 2027\u{A0}: 1er anniversaire du contrat (interprétation D-1).\n"))
    // P90-P95 is read by D-4, which is as official as the table; the reading is that of the anniversary.
    #expect(text.contains("13\u{202F}000\u{202F}€, interprétation D-1\n"))
    #expect(text.contains("- D-1. De quel jour part l'anniversaire du contrat\u{202F}? "))
  }

  @Test(
    "Reviews that a suspension treats alike are told once, the others for themselves, what has no day last"
  )
  func reviews() throws {
    let text = try Samples.document(Samples.generalist).text
    #expect(
      text.contains(
        "- 15 juillet 2026\u{A0}: Point avec la CPAM, puis tous les 6 mois (interprétation).\n"
      )
    )
    #expect(text.contains("- Date à demander à votre CPAM (3608)\u{A0}: Pièces à envoyer à la CPAM.\n"))
    let absent = try Samples.document(Samples.absent).text.replacing("\n  ", with: " ")
    for line in [
      "- 1er septembre 2026\u{A0}: Point avec la CPAM (interprétation).\n",
      "- 1er mars 2027\u{A0}: Point avec la CPAM (interprétation, en suspens, absence du 01/10/2026 au 31/03/2027).\n",
      "- 1er septembre 2027\u{A0}: Point avec la CPAM, puis tous les 6 mois (interprétation, "
        + "à décaler, date à demander, absence du 01/10/2026 au 31/03/2027).\n",
      "- 1er mars 2028\u{A0}: L'assistant doit être qualifié (CQP, d'après la presse).\n",
    ] {
      #expect(absent.contains(line), "\(line)")
    }
  }

  @Test("A notified target below the start is shown as it is")
  func notified() throws {
    var answers = Samples.generalist
    answers[.pmt] = "1850"
    answers[.objectifPmt] = "1800"
    let text = try Samples.document(answers).text
    #expect(
      text.contains(
        "- PMT\u{A0}: départ 1\u{202F}850, objectif 1\u{202F}800, à maintenir, notifié par votre CPAM.\n"
      )
    )
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
    for line in [
      "Marge autour d'un P90 ou d'un P95 estimé\u{A0}: 10\u{202F}% (estimation D-7\u{202F}; projet, seed0, MESDOCS)",
      "E1, gain PMT, départ 775\u{A0}: +305 (estimation D-7\u{202F}; projet, seed1, DJIBE)",
      "E2, 0,5 ETP, P70 à P90\u{A0}: 12,5\u{202F}% (estimation D-7\u{202F}; projet, seed0)",
      "E3, PMT, départ 775, 0,5 ETP\u{A0}: 39/155 (≈ 25,2\u{202F}%) (estimation D-7\u{202F}; projet, seed1)",
      "E4, file active, départ 2\u{202F}013\u{A0}: 329/2013 (≈ 16,3\u{202F}%) (estimation D-7\u{202F}; projet, seed1, DJIBE,",
      "Aménagement de la patientèle, 65 ans et plus\u{A0}: «\u{A0}âgés de 65 ans et plus\u{A0}» (interprétation D-10\u{202F};",
      "Première année de contrat\u{A0}: 3e (officiel\u{202F}; seed1)",
      "Zones ouvertes\u{A0}: ZIP (interprétation D-3\u{202F}; seed1, CSMF-982)",
      "Zones dont aucune source ne dit rien\u{A0}: ZAC (interprétation D-3\u{202F}; seed1, CSMF-982)",
      "Nouvel installé, cible PMT\u{A0}: 1\u{202F}045 patients (interprétation\u{202F}; MESDOCS)",
      "Premier entretien de parcours professionnel, après l'embauche\u{A0}: 1 an (officiel\u{202F}; LOI-2025-989,",
      "Entretiens suivants, tous les\u{A0}: 4 ans (officiel\u{202F}; LOI-2025-989)",
      "Aide collective (non calculée), dès le\u{A0}: 25 février 2026 (presse\u{202F}; MESDOCS)",
      "Délai pour remplacer la secrétaire du cabinet\u{A0}: 6 mois (presse\u{202F}; CPTS-BC)",
    ] {
      #expect(text.contains("  - \(line)"), "\(line)")
    }
  }

  @Test("The barème says where its sources contradict each other, beside the values and in full")
  func disagreements() throws {
    let text = try Samples.document([:]).bareme.text
    #expect(
      text.contains(
        "(officiel D-2\u{202F}; AM-CONV, QDM-AM)\n"
          + "      Désaccord\u{A0}: Honoraires cliniques\u{A0}: 80\u{202F}% tout juste suffisent-ils\u{202F}?\n"
      )
    )
    #expect(
      text.contains(
        """
        - Honoraires cliniques\u{A0}: 80\u{202F}% tout juste suffisent-ils\u{202F}?
            ameli.fr, convention 2024\u{A0}: «\u{A0}80\u{202F}% et plus\u{A0}»
            Le Quotidien du médecin\u{A0}: «\u{A0}plus de 80\u{202F}%\u{A0}»
            Retenu\u{A0}: 80\u{202F}% suffisent, car l'Assurance Maladie l'emporte sur la presse. (D-2)

        """
      )
    )
    #expect(
      text.contains(
        """
            Imprimé\u{A0}: 1276. Retenu\u{A0}: 1273.
            1107 × 1,15 = 1273,05.

        """
      )
    )
  }
}
