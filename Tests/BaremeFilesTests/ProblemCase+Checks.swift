import AidRules
import BaremeFiles

extension ProblemCase {
  /// Disagreements and misprints that can't be read, or that speak of nothing.
  static let disagreements = [
    Self(
      "desaccords.yaml",
      "[convention_2024.versements.fixe_p95]",
      "[convention_2024.versements.fixe]",
      "desaccords.p95-modulation.valeurs.1",
      .noSuchValue("convention_2024.versements.fixe")
    ),
    Self(
      "desaccords.yaml",
      "[convention_2024.versements.fixe_p95]",
      "[]",
      "desaccords.p95-modulation",
      .missingKey("valeurs"),
      at: "  p95-modulation:"
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
      "controle_mois: 12",
      "controle_mois: douze",
      "controle_mois",
      .wrongType(expected: .count, found: "douze")
    ),
  ]

  /// What the checks alone tell; each is the only defect of its texts.
  static let checks = [
    Self(
      "convention-2024.yaml",
      "valeur: 949",
      "valeur: 950",
      "convention_2024.patientele.file_active_pediatrie",
      .quotationLacksValue("950"),
      at: "    citation: \"un pédiatre"
    ),
    Self(
      "convention-2024.yaml",
      "valeur: \"3608\"",
      "valeur: \"3646\"",
      "convention_2024.vie.telephone",
      .quotationLacksValue("3646"),
      at: "    citation: \"Contactez vos délégués"
    ),
    Self(
      "convention-2024-objectifs.yaml",
      "{valeur: 195, citation: \"195 patients",
      "{valeur: 195, citation: \"198 patients",
      "convention_2024.objectifs.points.medecine_generale.pmt.775.0.5",
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
      "convention-2024.yaml",
      "    decision: D-8\n",
      "",
      "decisions.D-8",
      .unusedDecision("D-8"),
      in: "decisions.yaml",
      at: "  D-8:"
    ),
    Self(
      "convention-2024.yaml",
      "valeur: 949\n",
      "valeur: 949\n    verifie_le: 2026-11-20\n",
      "convention_2024.patientele.file_active_pediatrie",
      .checkedBeforeReading(source: "seed1", read: Day(number: 20_778), checked: Day(number: 20_777)),
      at: "  file_active_pediatrie:"
    ),
  ]
}
