import AidRules
import BaremeFiles

extension ProblemCase {
  /// Values that can't be read or don't agree with others.
  static let values = [
    Self(
      "convention-2024.yaml",
      "  solde:\n",
      "  solde: oui\n  x:\n",
      "convention_2024.versements.solde",
      .wrongType(expected: .backing, found: "oui")
    ),
    Self(
      "convention-2024.yaml",
      "annee_1: 19 000",
      "annee_1: 19 mille",
      "convention_2024.options.0.5.montants.annee_1",
      .wrongType(expected: .count, found: "19 mille")
    ),
    Self(
      "convention-2024.yaml",
      "annee_1: 19 000",
      "annee_1: 1 000 000",
      "convention_2024.options.0.5.montants.annee_1",
      .numberTooLarge(max: 999_999)
    ),
    Self(
      "convention-2024.yaml",
      "annee_1: 19 000",
      "annee_1: 99999999999999999999",
      "convention_2024.options.0.5.montants.annee_1",
      .numberTooLarge(max: 999_999)
    ),
    Self(
      "convention-2024.yaml",
      "pmt_par_file_active: 3/2",
      "pmt_par_file_active: 3/0",
      "convention_2024.controles.pmt_par_file_active",
      .wrongType(expected: .fraction, found: "3/0")
    ),
    Self(
      "convention-2024.yaml",
      "valeur: 80 %",
      "valeur: 101 %",
      "convention_2024.acces.honoraires_cliniques.valeur",
      .wrongType(expected: .percent, found: "101 %")
    ),
    Self(
      "convention-2024.yaml",
      "valeur: 2026-02-25",
      "valeur: 2026-02-30",
      "convention_2024.vie.aide_collective.valeur",
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
      "convention-2024.yaml",
      "valeur: \"17,5\", statut: presse",
      "valeur: \"17,5\", statut: notifie",
      "convention_2024.options.0.5.heures.statut",
      .unknownValue(found: "notifie", allowed: ["officiel", "presse", "interprete", "estime", "inconnu"])
    ),
    Self(
      "convention-2024.yaml",
      "sources: [CPTS-BC]",
      "sources: [CPTS-XX]",
      "convention_2024.poste.remplacement_mois.sources.1",
      .unknownSource("CPTS-XX")
    ),
    Self(
      "convention-2024.yaml",
      "decision: D-8",
      "decision: D-88",
      "convention_2024.versements.solde.decision",
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
      "convention_2024.limites_estimees.pmt.p95",
      .limitsOutOfOrder(lower: 2_800, upper: 2_062)
    ),
  ]
}
