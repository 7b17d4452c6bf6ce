import AidRules

// The patientèle: counts, thresholds and bands.
extension Question {
  static let pmt = Question(
    .pmt,
    label: "Patientèle médecin traitant",
    text: "Combien de patients vous ont déclaré médecin traitant (adultes et enfants) ?",
    hint: "Un nombre entier, par exemple 1 234.",
    source: "Relevé de la CPAM, ou amelipro › Patientèle.",
    why:
      "La patientèle médecin traitant (PMT) ouvre l'aide en médecine générale et fixe un des deux objectifs.",
    help: pmtHelp,
    unit: "patients",
    past: "combien de patients vous avaient déclaré médecin traitant (adultes et enfants) ?"
  )

  static func pmt(over age: Int) -> Question {
    Question(
      .pmt,
      label: "Patientèle médecin traitant",
      text:
        "Combien de patients de plus de \(age) ans vous avaient déclaré médecin traitant à la signature ?",
      hint: "Un nombre entier, par exemple 1 234.",
      source: "Relevé de la CPAM, ou amelipro › Patientèle.",
      why:
        "L'avenant 7 compte les patients de plus de \(age) ans, pour l'accès à l'aide et pour les objectifs.",
      help: pmtHelp,
      unit: "patients",
      past: "combien de patients de plus de \(age) ans vous avaient déclaré médecin traitant ?"
    )
  }

  static let fileActive = Question(
    .fileActive,
    label: "File active",
    text: "Combien de patients différents avez-vous vus en un an ?",
    hint: "Un nombre entier, par exemple 1 234.",
    source: "Relevé annuel (SNIR ou RIAP), ou amelipro.",
    why:
      "La file active fixe un objectif, et ouvre l'aide dans les autres spécialités que la médecine générale.",
    help: "Chaque patient vu au moins une fois dans l'année compte une fois, qu'il vous ait ou non déclaré "
      + "médecin traitant.",
    unit: "patients",
    past: "combien de patients différents aviez-vous vus en un an ?"
  )

  static let seuilP30 = Question(
    .seuilP30,
    label: "Seuil P30 de la spécialité",
    text: "Quel seuil de file active votre CPAM vous a-t-elle indiqué ?",
    hint: "Un nombre entier de patients.",
    source: "Votre CPAM (délégué de l'Assurance Maladie).",
    why: "Le seuil d'accès de votre spécialité n'est pas publié : seule la CPAM le donne.",
    help:
      "Le P30 est la file active que 30 % des médecins de la spécialité n'atteignent pas. Si la CPAM vous a "
      + "donné votre tranche plutôt que le seuil, répondez à la question sur la tranche.",
    unit: "patients",
    past: "quel était le seuil de file active indiqué par votre CPAM ?"
  )

  static let tranche = Question(
    .tranche,
    label: "Tranche de patientèle",
    text: "Dans quelle tranche votre CPAM vous situe-t-elle ?",
    hint: "La tranche donnée par la CPAM.",
    source: "Votre CPAM (délégué de l'Assurance Maladie).",
    why: "Les plus grandes patientèles reçoivent plus après la première année, et leur objectif est moindre.",
    help:
      "Les médecins d'une spécialité sont rangés par patientèle. Être à P70, c'est avoir une patientèle plus "
      + "grande que 70 % des confrères. Sans cette réponse, le montant est donné par une estimation ou par une "
      + "fourchette.",
    choices: [
      Choice("sous-P30", "Sous P30", "sous le seuil d'accès"),
      Choice("P30-P50", "P30 à P50"),
      Choice("P50-P70", "P50 à P70", "au-dessus de la médiane"),
      Choice("P70-P90", "P70 à P90"),
      Choice("P90-P95", "P90 à P95"),
      Choice("P95", "P95 et plus", "les plus grandes patientèles"),
    ],
    past: "dans quelle tranche votre CPAM vous situait-elle ?"
  )

  static let situations = Question(
    .situations,
    label: "Situations particulières",
    text: "Êtes-vous dans une de ces situations ?",
    hint: "Une ou plusieurs, ou aucune.",
    source: "Vos papiers (RQTH, ALD, contrat salarié, installation).",
    why: "Elles peuvent permettre un aménagement : du seuil de patientèle, ou des objectifs.",
    help:
      "L'aménagement se convient avec la CPAM : rien n'est automatique. « Aucune » est une vraie réponse.",
    choices: [
      Choice("aucune", "Aucune"),
      Choice("nouvel-installe", "Nouvel installé", "installation récente en libéral"),
      Choice("rqth", "Handicap", "reconnaissance de travailleur handicapé (RQTH)"),
      Choice("ald", "ALD", "affection de longue durée qui pèse sur votre activité"),
      Choice("mixte", "Exercice mixte", "une part salariée, à l'hôpital par exemple"),
      Choice("65-ans", "65 ans et plus"),
    ],
    past: "étiez-vous dans une de ces situations ?"
  )

  private static let pmtHelp =
    "La PMT compte les patients qui vous ont déclaré médecin traitant. Elle n'est pas la file active, qui compte "
    + "tous les patients vus dans l'année. Pour un contrat déjà signé, donnez le chiffre à la signature."
}
