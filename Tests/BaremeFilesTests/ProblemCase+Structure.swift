import BaremeFiles

extension ProblemCase {
  /// Keys, files and backing that are missing, misnamed or given twice.
  static let structure = [
    Self(
      "convention-2024.yaml",
      "telephone:",
      "telefone:",
      "convention_2024.vie.telefone",
      .unknownKey("telefone")
    ),
    Self(
      "convention-2024.yaml",
      "  telephone:",
      "  telefone:",
      "convention_2024.vie",
      .missingKey("telephone"),
      at: "\nvie:"
    ),
    Self(
      "convention-2024.yaml",
      "statut: officiel\nsources: [seed1, AM-CONV]\n",
      "sources: [seed1, AM-CONV]\n",
      "convention_2024.acces.secteur",
      .noStatut,
      at: "  secteur:"
    ),
    Self(
      "convention-2024-objectifs.yaml",
      "statut: officiel\nsources: [seed1]\n",
      "statut: officiel\n",
      "convention_2024.objectifs.maintien_p95",
      .noSource,
      at: "  maintien_p95:"
    ),
    Self(
      "convention-2024.yaml",
      "adaptations:",
      "adaptation:",
      "convention_2024",
      .missingKey("adaptations"),
      at: ""
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
      "convention-2024-objectifs.yaml",
      "  amenagement:",
      "  !x inconnu:",
      "convention_2024.objectifs.inconnu",
      .duplicateKey("inconnu"),
      at: "  inconnu:"
    ),
    Self(
      "convention-2024.yaml",
      "\ndebut:",
      "\nobjectifs: {}\ndebut:",
      "convention_2024.objectifs",
      .duplicateKey("objectifs"),
      in: "convention-2024-objectifs.yaml",
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
    Self("convention-2024.yaml", "valeur: 775", "valeur: &p30 775", "convention_2024", .anchorRefused),
  ]
}
