// What a job description says.
extension Topic {
  /// The elements of the fiche de poste, in the order written.
  package static let jobDescription = [
    Topic(
      "fiche.missions",
      "Missions",
      "Les missions confiées, choisies dans les trois pôles, et ce qui reste au médecin.",
      .seed1(21),
      .role
    ),
    Topic(
      "fiche.horaire",
      "Volume horaire",
      """
      Le temps de travail, et sa répartition dans la semaine. Le médecin peut employer l'assistant plus \
      longtemps que l'aide ne le prévoit, à ses frais.
      """,
      .seed1(21),
      .seed0(39)
    ),
    Topic(
      "fiche.remuneration",
      "Rémunération",
      """
      Selon la grille de la convention collective : elle dépend de la qualification, de la complexité des missions et \
      de l'autonomie. Le site de la convention a un outil pour la trouver. Si la grille donne moins que le Smic du \
      mois, c'est le Smic qui est dû.
      """,
      .seed1(21),
      .recrutement,
      .regions,
      .smic,
      Citation("CFDT-MINIMA")
    ),
    Topic(
      "fiche.lieu",
      "Lieu et nature de l'emploi",
      "Le ou les lieux de travail, la nature de l'emploi et la convention collective appliquée.",
      .convention("19")
    ),
    Topic(
      "fiche.classement",
      "Classement",
      "Le coefficient de l'emploi dans la convention collective.",
      .convention("19")
    ),
    Topic(
      "fiche.essai",
      "Période d'essai",
      "\(.essai), renouvelable \(.renouvellements) ; elle ne vaut que si elle est écrite, son renouvellement aussi.",
      .seed1(23),
      .convention("21")
    ),
    Topic(
      "fiche.qualification",
      "Qualification",
      "Le diplôme ou le certificat de l'assistant, ou la formation qu'il suivra et son délai.",
      .seed0(17),
      .arrete
    ),
  ]
}
