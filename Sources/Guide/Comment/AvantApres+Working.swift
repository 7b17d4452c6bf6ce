import AidRules

// What is asked of hours and interviews.
extension AvantApres {
  static let overtime = AvantApres(
    "Faire des heures supplémentaires",
    "l'autorisation de l'employeur",
    .apres,
    Topic(
      "quiz.heures",
      "L'autorisation d'abord",
      """
      Les heures supplémentaires se font à la demande de l'employeur, ou avec son accord ; elles sont alors dues, et \
      payées davantage.
      """,
      Citation("SP-HEURES"),
      .seed1(24, 25)
    ),
    points: [
      Topic(
        "quiz.heures.majorations",
        "Majorations",
        """
        À temps plein : \(.majoration) de plus pour les \(.premieresHeures) qui suivent la durée légale de la \
        semaine, puis \(.majorationSuivante), sauf accord collectif contraire.
        """,
        Citation("CODE-TRAVAIL", "article L. 3121-36"),
        .seed1(25)
      ),
      Topic(
        "quiz.heures.complementaires",
        "À temps partiel",
        """
        Ce sont des heures complémentaires : \(.majorationComplementaire) de plus jusqu'à \(.partComplementaire) des \
        heures du contrat, puis \(.majorationMaximale) jusqu'à \(.partMaximale), sans jamais atteindre un temps plein.
        """,
        .seed1(25),
        .regions
      ),
      Topic(
        "quiz.heures.exceptions",
        "Exceptions",
        """
        Des heures faites au su de l'employeur qui laisse faire, ou que le travail confié rendait nécessaires, sont \
        dues même sans demande écrite.
        """,
        Citation("SP-HEURES"),
        .seed1(25),
        statut: .interprete,
        remark:
          "Le diaporama de 2025 annonce des exceptions sans les nommer ; nous lisons celles-ci."
      ),
    ]
  )

  static let interview = AvantApres(
    "Tenir l'entretien professionnel",
    "\(.premierEntretien) d'ancienneté",
    .avant,
    Topic(
      "quiz.entretien",
      "L'entretien d'abord",
      """
      Le premier entretien de parcours professionnel se tient au plus tard \(.premierEntretien) après l'embauche, les \
      suivants tous les \(.entretiensSuivants).
      """,
      Citation("LOI-2025-989", "article L. 6315-1 du code du travail"),
      .seed1(26, 27),
      remark: """
        C'est la règle des embauches à partir du \(.entretienDepuis). Avant cette loi, l'entretien s'appelait \
        « entretien professionnel », comme dans le diaporama de 2025, et le premier pouvait venir plus tard.
        """
    ),
    points: [
      Topic(
        "quiz.entretien.obligations",
        "Obligations",
        """
        L'employeur l'annonce à l'embauche, le tient sur le temps de travail et en garde une trace écrite. On y parle \
        de compétences, de parcours, de formation : ce n'est pas une évaluation.
        """,
        .seed1(27),
        Citation("LOI-2025-989", "article L. 6315-1 du code du travail")
      ),
      Topic(
        "quiz.entretien.trames",
        "Trames",
        "Une trame prête d'avance aide à ne rien oublier, et sert de compte rendu.",
        .seed1(27)
      ),
    ]
  )
}
