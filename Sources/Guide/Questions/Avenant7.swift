import AidRules

// What only contracts of avenant 7 ask.
extension Question {
  static let partMoins16 = Question(
    .partMoins16,
    label: "Part des enfants",
    text: "Quelle part de vos patients médecin traitant avait moins de 16 ans à la signature ?",
    hint: "Un pourcentage, par exemple 22,5.",
    source: "Relevé de la CPAM, ou amelipro › Patientèle.",
    why: "Un généraliste qui suit beaucoup d'enfants pouvait signer avec une patientèle adulte plus petite.",
    help: "La dérogation demande aussi une grande file active. Elle se convient avec la CPAM.",
    unit: "%",
    past: "quelle part de vos patients médecin traitant avait moins de 16 ans ?"
  )

  static let forfaitStructure = Question(
    .forfaitStructure,
    label: "Forfait structure",
    text: "Les cinq indicateurs du premier volet du forfait structure étaient-ils remplis ?",
    hint: "Oui seulement si les cinq le sont.",
    source: "Relevé de forfait structure (amelipro).",
    why: "L'avenant 7 en fait une condition de l'aide.",
    help:
      "Les cinq indicateurs : un logiciel métier avec aide à la prescription, compatible avec le DMP, et son "
      + "justificatif ; une messagerie sécurisée ; une version de SESAM-Vitale à jour ; au moins deux tiers de "
      + "feuilles de soins télétransmises ; les horaires affichés au cabinet et sur ameli. « Oui » veut dire que les "
      + "cinq sont remplis.",
    points: [
      "logiciel (LAP) compatible DMP, justifié",
      "messagerie sécurisée de santé",
      "SESAM-Vitale à jour",
      "deux tiers de feuilles télétransmises",
      "horaires affichés (cabinet et ameli)",
    ],
    choices: Choice.yesNo("les cinq sont remplis", "il en manque au moins un"),
    past: "les cinq indicateurs du premier volet du forfait structure étaient-ils remplis ?"
  )

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
    choices: Choice.yesNo(),
    past: "exerciez-vous de façon coordonnée ?"
  )
}
