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
      unit: "%"
    )
  }

  static func forfaitStructure(_ figures: QuestionFigures) -> Question {
    let count = figures.indicators.map { "\($0) " } ?? ""
    let claims = figures.claims.map { "au moins \($0.numerator)/\($0.denominator) des" } ?? "assez de"
    return Question(
      .forfaitStructure,
      label: "Forfait structure",
      text: "Les \(count)indicateurs du premier volet du forfait structure étaient-ils tous remplis ?",
      hint: "Oui seulement si tous le sont.",
      source: "Votre relevé de forfait structure, sur amelipro.",
      why: "L'avenant 7 en fait une condition de l'aide.",
      help:
        "Ces indicateurs : un logiciel métier avec aide à la prescription, compatible avec le DMP, et son "
        + "justificatif ; une messagerie sécurisée ; une version de SESAM-Vitale à jour ; \(claims) feuilles de soins "
        + "télétransmises ; les horaires affichés au cabinet et sur ameli.",
      choices: Choice.yesNo()
    )
  }

  static let exerciceCoordonne = Question(
    .exerciceCoordonne,
    label: "Exercice coordonné",
    text: "Exerciez-vous de façon coordonnée à la signature ?",
    hint: "Oui ou non.",
    source: nil,
    why: "Pour les signatures les plus récentes de l'avenant 7, c'est une condition de l'aide.",
    help:
      "Équipe de soins primaires (ESP), maison de santé (MSP), communauté professionnelle (CPTS), ou réunions "
      + "pluriprofessionnelles régulières.",
    choices: Choice.yesNo()
  )
}
