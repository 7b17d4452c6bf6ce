import AidRules

// What only contracts of avenant 7 ask.
extension Question {
  static func partMoins16(under age: Int?) -> Question {
    let children = age.map { "avait moins de \($0) ans" } ?? "étaient des enfants"
    return Question(
      .partMoins16,
      label: "Part des enfants",
      text: "Quelle part de vos patients médecin traitant \(children) à la signature ?",
      hint: "Un pourcentage, par exemple 22,5.",
      source: "Relevé de la CPAM, ou amelipro › Patientèle.",
      why:
        "Un généraliste qui suit beaucoup d'enfants pouvait signer avec une patientèle adulte plus petite.",
      help: "La dérogation demande aussi une grande file active. Elle se convient avec la CPAM.",
      unit: "%",
      past: "quelle part de vos patients médecin traitant \(children) ?"
    )
  }

  static func forfaitStructure(_ wording: Wording) -> Question {
    let count = wording.indicators.map { "\($0) " } ?? ""
    let share = wording.claims.map { "\($0.numerator)/\($0.denominator)" }
    return Question(
      .forfaitStructure,
      label: "Forfait structure",
      text: "Les \(count)indicateurs du premier volet du forfait structure étaient-ils tous remplis ?",
      hint: "Oui seulement si tous le sont.",
      source: "Relevé de forfait structure (amelipro).",
      why: "L'avenant 7 en fait une condition de l'aide.",
      help:
        "Ces indicateurs : un logiciel métier avec aide à la prescription, compatible avec le DMP, et son "
        + "justificatif ; une messagerie sécurisée ; une version de SESAM-Vitale à jour ; "
        + "\(share.map { "au moins \($0) des" } ?? "assez de") feuilles de soins télétransmises ; les horaires "
        + "affichés au cabinet et sur ameli. « Oui » veut dire que tous sont remplis.",
      points: [
        "logiciel (LAP) compatible DMP, justifié",
        "messagerie sécurisée",
        "SESAM-Vitale à jour",
        "\(share.map { "\($0) des feuilles" } ?? "feuilles de soins") télétransmises",
        "horaires affichés (cabinet et ameli)",
      ],
      choices: Choice.yesNo("tous sont remplis", "il en manque au moins un"),
      past: "les \(count)indicateurs du premier volet du forfait structure étaient-ils tous remplis ?"
    )
  }

  static let exerciceCoordonne = Question(
    .exerciceCoordonne,
    label: "Exercice coordonné",
    text: "Exerciez-vous de façon coordonnée à la signature ?",
    hint: "Oui ou non.",
    source: "Le projet de santé (ESP, MSP, CPTS), ou vos comptes rendus.",
    why: "Pour les signatures les plus récentes de l'avenant 7, c'est une condition de l'aide.",
    help:
      "Équipe de soins primaires (ESP), maison de santé (MSP), communauté professionnelle (CPTS), ou réunions "
      + "pluriprofessionnelles régulières.",
    choices: Choice.yesNo(),
    past: "exerciez-vous de façon coordonnée ?"
  )
}
