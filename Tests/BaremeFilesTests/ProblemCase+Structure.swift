import BaremeFiles

extension ProblemCase {
  /// Keys, files and backing that are missing, misnamed or given twice.
  static let structure = [
    Self("commun.yaml", "telephone:", "telefone:", "avenant7.suivi.telefone", .unknownKey("telefone")),
    Self(
      "commun.yaml",
      "  telephone:",
      "  telefone:",
      "avenant7.suivi",
      .missingKey("telephone"),
      at: "\nsuivi:"
    ),
    Self(
      "commun.yaml",
      "    part_maximale: 1/3\n",
      "",
      "avenant7.employeur.heures_complementaires",
      .missingKey("part_maximale"),
      at: "  heures_complementaires:"
    ),
    Self(
      "depuis-2023.yaml",
      "statut: officiel\nsources: [seed1, AM-CONV]\n",
      "sources: [seed1, AM-CONV]\n",
      "reglement_arbitral_2023.acces.secteur",
      .noStatut,
      at: "  secteur:"
    ),
    Self(
      "objectifs-2023.yaml",
      "statut: officiel\nsources: [seed1]\n",
      "statut: officiel\n",
      "reglement_arbitral_2023.objectifs.maintien_p95",
      .noSource,
      at: "  maintien_p95:"
    ),
    Self(
      "bareme.yaml",
      "controle_mois: {valeur: 12, statut: estime, sources: [projet]}",
      "controle_mois: {valeur: 12, statut: estime}",
      "controle_mois",
      .noSource
    ),
    Self(
      "avenant-7.yaml",
      "p90_depuis_annee: {valeur: 3, sources: [AM-2406, seed0], \(raise)",
      "p90_depuis_annee: {valeur: 3, sources: [], \(raise)",
      "avenant7.options.1/3.montants.p90_depuis_annee",
      .noSource
    ),
    Self(
      "depuis-2023.yaml",
      "adaptations:",
      "adaptation:",
      "convention_2024",
      .missingKey("adaptations"),
      in: "convention-2024.yaml",
      at: ""
    ),
    Self(
      "taux-avenant-7.yaml",
      "    P70-P90: {valeur: \"7,5 %\"",
      "    P70-P80: {valeur: \"7,5 %\"",
      "avenant7.taux.1/3",
      .missingKey("P70-P90"),
      at: "  \"1/3\":"
    ),
    Self(
      "avenant-7.yaml",
      "    zones: {ouvertes",
      "    zone: {ouvertes",
      "avenant7.options.1",
      .missingKey("zones"),
      at: "  \"1\":"
    ),
    Self(
      "convention-2024.yaml",
      "\nsecond_assistant:",
      "\nautre_assistant:",
      "convention_2024.options.2",
      .missingKey("second_assistant"),
      at: "  \"2\":"
    ),
    Self("sources.yaml", "AM-MOD:", "DJIBE:", "", .duplicateKey("DJIBE")),
    Self(
      "specialites.yaml",
      "chirurgie-generale:",
      "cardiologie:",
      "groupes.6.specialites.cardiologie",
      .duplicateKey("cardiologie")
    ),
    Self(
      "objectifs-2023.yaml",
      "  amenagement:",
      "  !x inconnu:",
      "reglement_arbitral_2023.objectifs.inconnu",
      .duplicateKey("inconnu"),
      at: "  inconnu:"
    ),
    Self(
      "convention-2024.yaml",
      "\ndebut:",
      "\nobjectifs: {}\ndebut:",
      "convention_2024.objectifs",
      .duplicateKey("objectifs"),
      in: "objectifs-2023.yaml",
      at: "\nobjectifs:"
    ),
    Self(
      "bareme.yaml",
      "convention-2024.yaml,",
      "convention-2025.yaml,",
      "regimes.convention_2024.1",
      .missingFile("convention-2025.yaml")
    ),
    Self(
      "decisions.yaml",
      "  D-1:\n",
      "  D-1: ]\n",
      "",
      .invalidYAML("did not find expected node content")
    ),
    Self("depuis-2023.yaml", "valeur: 775", "valeur: &p30 775", "reglement_arbitral_2023", .anchorRefused),
  ]
}
