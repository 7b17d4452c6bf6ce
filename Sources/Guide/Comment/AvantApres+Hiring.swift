import AidRules

// What is asked of hiring and training.
extension AvantApres {
  static let jobDescription = AvantApres(
    "Établir la fiche de poste",
    "les démarches de recrutement",
    .avant,
    Topic(
      "quiz.fiche-de-poste",
      "La fiche de poste d'abord",
      """
      On ne cherche bien que ce qu'on a décrit : la fiche de poste sert à l'annonce, aux entretiens d'embauche, puis \
      au contrat de travail.
      """,
      .seed1(20, 21),
      statut: .interprete,
      remark: notPrinted
    ),
    points: [
      Topic("quiz.fiche-de-poste.missions", "Missions", "Les missions que l'assistant aura.", .seed1(21)),
      Topic(
        "quiz.fiche-de-poste.horaire",
        "Volume horaire",
        "Un demi-poste ou un poste entier : c'est l'option du contrat d'aide.",
        .seed1(21),
        .regions
      ),
      Topic(
        "quiz.fiche-de-poste.remuneration",
        "Rémunération",
        "Le salaire, selon la grille de la convention collective, sans jamais descendre sous le Smic du mois.",
        .seed1(21),
        .recrutement,
        .smic,
        Citation("CFDT-MINIMA")
      ),
    ]
  )

  static let training = AvantApres(
    "Inscrire l'assistant en formation",
    "la validation de la période d'essai",
    .apres,
    Topic(
      "quiz.formation",
      "L'essai d'abord",
      """
      La formation engage le cabinet et l'assistant pour des mois : on attend de savoir que l'un et l'autre \
      continuent. On n'attend pas davantage, car l'assistant doit être qualifié dans les \(.qualification) qui \
      suivent l'embauche.
      """,
      .seed1(22, 23),
      .seed0(17),
      statut: .interprete,
      remark: """
        Aucun texte n'interdit d'inscrire l'assistant plus tôt. Le diaporama de 2025 pose la question sans imprimer \
        la réponse : c'est l'usage.
        """
    ),
    points: [
      Topic(
        "quiz.formation.duree",
        "Durée",
        "L'essai dure \(.essai) ; la formation d'un assistant sans diplôme de soin, plusieurs mois.",
        .seed1(23),
        .convention("21"),
        Citation("CCN-CQP")
      ),
      Topic(
        "quiz.formation.renouvellement",
        "Renouvellement",
        "L'essai se renouvelle \(.renouvellements), si le contrat de travail l'écrit.",
        .seed1(23),
        .convention("21")
      ),
    ]
  )

  static let contact = AvantApres(
    "Contacter la CPAM",
    "les entretiens d'embauche",
    .avant,
    Topic(
      "quiz.cpam",
      "La CPAM d'abord",
      """
      La CPAM dit si le médecin est éligible, à quel montant, et avec quels objectifs : mieux vaut le savoir avant \
      de s'engager auprès d'un candidat. Ses délégués répondent au \(.telephone).
      """,
      .seed1(28, 29, 61),
      statut: .interprete,
      remark: notPrinted
    ),
    points: [
      Topic(
        "quiz.cpam.eligibilite",
        "Éligibilité",
        "La spécialité, le secteur et la patientèle décident.",
        .seed1(29, 32, 35, 36)
      ),
      Topic(
        "quiz.cpam.formation",
        "Formation",
        "Le profil du candidat décide de sa formation et de son délai.",
        .seed1(29),
        .role
      ),
      Topic(
        "quiz.cpam.budget",
        "Budget",
        "L'aide ne paie qu'une part du poste : le reste à charge se calcule avant d'embaucher.",
        .seed1(29),
        .seed0(3)
      ),
    ]
  )

  private static let notPrinted: Phrase = """
    Le diaporama de 2025 pose la question sans imprimer la réponse ; les points à retenir, eux, y sont.
    """
}
