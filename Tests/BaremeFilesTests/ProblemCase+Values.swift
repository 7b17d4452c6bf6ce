import AidRules
import BaremeFiles

extension ProblemCase {
  /// Values that can't be read or don't agree with others.
  static let values = [
    Self(
      "depuis-2023.yaml",
      "  solde:\n",
      "  solde: oui\n  x:\n",
      "reglement_arbitral_2023.versements.solde",
      .wrongType(expected: .backing, found: "oui")
    ),
    Self(
      "convention-2024.yaml",
      "annee_1: {valeur: 19 000",
      "annee_1: {valeur: 19 mille",
      "convention_2024.options.0.5.montants.annee_1.valeur",
      .wrongType(expected: .count, found: "19 mille")
    ),
    Self(
      "convention-2024.yaml",
      "annee_1: {valeur: 19 000",
      "annee_1: {valeur: -19 000",
      "convention_2024.options.0.5.montants.annee_1.valeur",
      .wrongType(expected: .count, found: "-19 000")
    ),
    Self(
      "commun.yaml",
      "valeur: 6\n    citation: \"Votre caisse",
      "valeur: 0\n    citation: \"Votre caisse",
      "avenant7.suivi.suivi_mois.valeur",
      .numberTooSmall(min: 1)
    ),
    Self(
      "commun.yaml",
      "valeur: 2\n    sources: [CCN-1147]\n    citation: \"La",
      "valeur: 0\n    sources: [CCN-1147]\n    citation: \"La",
      "avenant7.employeur.essai_mois.valeur",
      .numberTooSmall(min: 1)
    ),
    Self(
      "commun.yaml",
      "    fae: {sources: [ACO, AMO]}\n",
      "",
      "avenant7.employeur.parcours",
      .missingKey("fae"),
      at: "  parcours:"
    ),
    Self(
      "bareme.yaml",
      "maximum: 100 000",
      "maximum: 1 000",
      "montants_vraisemblables.maximum",
      .limitsOutOfOrder(lower: 5_000, upper: 1_000)
    ),
    Self(
      "convention-2024.yaml",
      "annee_1: {valeur: 19 000",
      "annee_1: {valeur: 1 000 000",
      "convention_2024.options.0.5.montants.annee_1.valeur",
      .numberTooLarge(max: 999_999)
    ),
    Self(
      "convention-2024.yaml",
      "annee_1: {valeur: 19 000",
      "annee_1: {valeur: 99999999999999999999",
      "convention_2024.options.0.5.montants.annee_1.valeur",
      .numberTooLarge(max: 999_999)
    ),
    Self(
      "commun.yaml",
      "pmt_par_file_active: 3/2",
      "pmt_par_file_active: 3/0",
      "avenant7.controles.pmt_par_file_active",
      .wrongType(expected: .fraction, found: "3/0")
    ),
    Self(
      "depuis-2023.yaml",
      "valeur: 80 %",
      "valeur: 101 %",
      "reglement_arbitral_2023.acces.honoraires_cliniques.valeur",
      .wrongType(expected: .percent, found: "101 %")
    ),
    Self(
      "commun.yaml",
      "valeur: 2026-02-25",
      "valeur: 2026-02-30",
      "avenant7.suivi.aide_collective.valeur",
      .wrongType(expected: .day, found: "2026-02-30")
    ),
    Self(
      "convention-2024.yaml",
      "ouvertes: [zip]",
      "ouvertes: zip",
      "convention_2024.second_assistant.zone.ouvertes",
      .wrongType(expected: .list, found: "zip")
    ),
    Self(
      "convention-2024.yaml",
      "incertaines: [zac]",
      "incertaines: [zup]",
      "convention_2024.second_assistant.zone.incertaines.1",
      .unknownValue(found: "zup", allowed: ["zip", "zac", "hors-zone"])
    ),
    Self(
      "commun.yaml",
      "heures:\n  statut: presse",
      "heures:\n  statut: notifie",
      "avenant7.heures.statut",
      .unknownValue(found: "notifie", allowed: ["officiel", "presse", "interprete", "estime", "inconnu"]),
      at: "  statut: notifie"
    ),
    Self(
      "commun.yaml",
      "sources: [CPTS-BC]",
      "sources: [CPTS-XX]",
      "avenant7.poste.remplacement_mois.sources.1",
      .unknownSource("CPTS-XX")
    ),
    Self(
      "depuis-2023.yaml",
      "decision: D-8",
      "decision: D-88",
      "reglement_arbitral_2023.versements.solde.decision",
      .unknownDecision("D-88")
    ),
    Self(
      "sources.yaml",
      "lu_le: 2026-11-21",
      "lu_le: 2026-11-22",
      "lu_le",
      .datesOutOfOrder(first: Day(number: 20_779), second: Day(number: 20_778))
    ),
    Self(
      "specialites.yaml",
      "famille: pediatrie\n",
      "famille: enfants\n",
      "groupes.2.famille",
      .unknownValue(found: "enfants", allowed: ["medecine_generale", "pediatrie", "autre"])
    ),
    Self(
      "estimations.yaml",
      "p90: 1 800, p95: 2 062",
      "p90: 2 800, p95: 2 062",
      "reglement_arbitral_2023.limites_estimees.pmt.p95",
      .limitsOutOfOrder(lower: 2_800, upper: 2_062)
    ),
    Self(
      "avenant-7.yaml",
      "medecine_generale_seule: oui",
      "medecine_generale_seule: vrai",
      "avenant7.adaptations.mixte.medecine_generale_seule",
      .unknownValue(found: "vrai", allowed: ["oui", "non"])
    ),
    Self(
      "avenant-7.yaml",
      "vers: convention_2024",
      "vers: convention_2025",
      "avenant7.bascule.vers",
      .unknownValue(found: "convention_2025", allowed: ["reglement_arbitral_2023", "convention_2024"])
    ),
    Self(
      "avenant-7.yaml",
      "vers: convention_2024",
      "vers: avenant7",
      "avenant7.bascule.vers",
      .unknownValue(found: "avenant7", allowed: ["reglement_arbitral_2023", "convention_2024"])
    ),
    Self(
      "reglement-arbitral-2023.yaml",
      "valeur: 2024-06-22",
      "valeur: 2023-04-30",
      "reglement_arbitral_2023.bascule",
      .datesOutOfOrder(first: Day(number: 19_478), second: Day(number: 19_477)),
      at: "\nbascule:"
    ),
    Self(
      "avenant-7.yaml",
      "valeur: 2024-06-22",
      "valeur: 2024-06-21",
      "avenant7.bascule",
      .datesOutOfOrder(first: Day(number: 19_896), second: Day(number: 19_895)),
      at: "\nbascule:"
    ),
    Self(
      "convention-2024.yaml",
      "valeur: 2024-06-22",
      "valeur: 2023-05-01",
      "convention_2024.debut",
      .datesOutOfOrder(first: Day(number: 19_478), second: Day(number: 19_478)),
      in: "bareme.yaml",
      at: "  convention_2024:"
    ),
    Self(
      "estimations.yaml",
      "options: [\"0.5\", \"1\"]",
      "options: [\"0.5\", \"2\"]",
      "reglement_arbitral_2023.estimations.e2.options.2",
      .unknownValue(found: "2", allowed: ["1/3", "0.5", "1"])
    ),
    Self(
      "commun.yaml",
      "avenant_mois: {valeur: 3",
      "avenant_mois: {valeur: 1",
      "avenant7.suivi.suspension.avenant_mois",
      .limitsOutOfOrder(lower: 2, upper: 1)
    ),
  ]
}
