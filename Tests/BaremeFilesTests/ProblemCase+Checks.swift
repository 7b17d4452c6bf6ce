import AidRules
import BaremeFiles

extension ProblemCase {
  /// What refuses a barème besides: disagreements and misprints, bands, the order of the regimes.
  static let others = [
    Self(
      "desaccords.yaml",
      "[convention_2024.second_assistant.zone]",
      "[convention_2024.second_assistant.zones]",
      "desaccords.zone-prioritaire.valeurs.1",
      .noSuchValue("convention_2024.second_assistant.zones")
    ),
    Self(
      "desaccords.yaml",
      "[convention_2024.second_assistant.zone]",
      "[]",
      "desaccords.zone-prioritaire",
      .missingKey("valeurs"),
      at: "  zone-prioritaire:"
    ),
    Self(
      "desaccords.yaml",
      "      QDM-AM: \"« plus de 80 % »\"\n",
      "",
      "desaccords.honoraires-borne.selon",
      .oneSidedDisagreement,
      at: "    selon:\n      AM-CONV: \"« 80 % et plus »\""
    ),
    Self(
      "desaccords.yaml",
      "      JHP:",
      "      JHQ:",
      "desaccords.pmt-ages.selon.JHQ",
      .unknownSource("JHQ")
    ),
    Self(
      "desaccords.yaml",
      "decision: D-9",
      "decision: D-99",
      "desaccords.deux-objectifs.decision",
      .unknownDecision("D-99")
    ),
    Self(
      "coquilles.yaml",
      "source: seed1",
      "source: seed2",
      "coquilles.p95-signe.source",
      .unknownSource("seed2")
    ),
    Self(
      "coquilles.yaml",
      "imprime: \"1276\"",
      "imprimer: \"1276\"",
      "coquilles.pmt-tiers-etp.imprimer",
      .unknownKey("imprimer")
    ),
    Self(
      "bareme.yaml",
      "controle_mois: {valeur: 12",
      "controle_mois: {valeur: douze",
      "controle_mois.valeur",
      .wrongType(expected: .count, found: "douze")
    ),
    // A mistyped year puts a regime after the next one.
    Self(
      "reglement-arbitral-2023.yaml",
      "valeur: 2023-05-01",
      "valeur: 2025-05-01",
      "convention_2024.debut",
      .datesOutOfOrder(first: Day(number: 20_209), second: Day(number: 19_896)),
      in: "bareme.yaml",
      at: "  convention_2024:"
    ),
    Self(
      "avenant-7-objectifs.yaml",
      "873 à 1 107",
      "880 à 1 107",
      "avenant7.tranches.pmt.P50-P70",
      .bandGap(after: 872, before: 880)
    ),
    Self(
      "avenant-7-objectifs.yaml",
      "plus de 2 944",
      "plus de 2 900",
      "avenant7.tranches.file_active.P95",
      .bandOverlap(from: 2_901, to: 2_944)
    ),
  ]

  /// What the checks alone tell; each is the only defect of its texts.
  static let checks = [
    // A digit that lacks, then one too many, in the quotation as well.
    Self(
      "convention-2024.yaml",
      "annee_1: {valeur: 19 000, citation: \"1re année 18 000 € 19 000 €",
      "annee_1: {valeur: 1 900, citation: \"1re année 18 000 € 1 900 €",
      "convention_2024.options.0.5.montants.annee_1",
      .unlikelyAmount(1_900, likely: 5_000...100_000)
    ),
    Self(
      "convention-2024.yaml",
      "p95: {valeur: 12 600, citation: \"(≥ P95) 18 000 € 19 000 € 36 000 € 38 000 € 12 000 € 12 600 €",
      "p95: {valeur: 126 000, citation: \"(≥ P95) 18 000 € 19 000 € 36 000 € 38 000 € 12 000 € 126 000 €",
      "convention_2024.options.1/3.montants.p95",
      .unlikelyAmount(126_000, likely: 5_000...100_000)
    ),
    Self(
      "avenant-7.yaml",
      "p90_depuis_annee: {valeur: 3, sources: [AM-2406, seed0], \(raise)",
      "p90_depuis_annee: {valeur: 4, sources: [AM-2406, seed0], \(raise)",
      "avenant7.options.1/3.montants.p90_depuis_annee",
      .quotationLacksValue("4")
    ),
    Self(
      "depuis-2023.yaml",
      "valeur: 949",
      "valeur: 950",
      "reglement_arbitral_2023.patientele.file_active_pediatrie",
      .quotationLacksValue("950"),
      at: "    citation: \"un pédiatre"
    ),
    Self(
      "commun.yaml",
      "valeur: \"3608\"",
      "valeur: \"3646\"",
      "avenant7.suivi.telephone",
      .quotationLacksValue("3646"),
      at: "    citation: \"Contactez vos délégués"
    ),
    Self(
      "objectifs-2023.yaml",
      "{valeur: 195, citation: \"195 patients",
      "{valeur: 195, citation: \"198 patients",
      "reglement_arbitral_2023.objectifs.points.medecine_generale.pmt.775.0.5",
      .quotationLacksValue("195")
    ),
    Self(
      "sources.yaml",
      "  # Nous.\n",
      "  JO: {titre: \"Journal officiel\", court: \"JO\", rang: texte}\n",
      "documents.JO",
      .unusedSource("JO")
    ),
    Self(
      "depuis-2023.yaml",
      "    decision: D-8\n",
      "",
      "decisions.D-8",
      .unusedDecision("D-8"),
      in: "decisions.yaml",
      at: "  D-8:"
    ),
    Self(
      "depuis-2023.yaml",
      "valeur: 949\n",
      "valeur: 949\n    verifie_le: 2026-11-20\n",
      "reglement_arbitral_2023.patientele.file_active_pediatrie",
      .checkedBeforeReading(source: "seed1", read: Day(number: 20_778), checked: Day(number: 20_777)),
      at: "  file_active_pediatrie:"
    ),
  ]
}
