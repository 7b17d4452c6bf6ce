import AidRules

// From the hire on.
extension Etape {
  static let formation = [
    Topic(
      "etape.essai",
      "Valider la période d'essai",
      "Elle dure \(.essai), et se renouvelle \(.renouvellements) si le contrat l'écrit.",
      .seed1(23),
      .convention("21")
    ),
    Topic(
      "etape.inscription",
      "Inscrire l'assistant en formation",
      """
      Un soignant diplômé suit une formation d'adaptation à l'emploi, sur la gestion d'un cabinet ; les autres passent \
      le CQP, en partie par validation des acquis de l'expérience (VAE) s'ils en ont. L'opérateur de compétences \
      (Opco EP) finance.
      """,
      .arrete,
      .seed0(16, 17, 18),
      Citation("CCN-CQP"),
      Citation("CSMF-OCT"),
      statut: .presse,
      remark: """
        Le mini-guide de 2019-2020 écrit que le référentiel est en préparation : il existe depuis, c'est le CQP \
        d'assistant médical.
        """
    ),
    Topic(
      "etape.debut-formation",
      "Commencer la formation à temps",
      "Sous l'avenant 7, elle commence dans les \(.formation) qui suivent l'embauche.",
      .seed0(17),
      Citation("ACO")
    ),
    Topic(
      "etape.qualification",
      "Être qualifié à temps",
      "L'assistant qui ne l'était pas à l'embauche doit être qualifié dans les \(.qualification) qui la suivent.",
      .seed0(17),
      Citation("QDM-AM"),
      Citation("MESDOCS"),
      .arrete,
      remark: """
        Le délai a raccourci avec la convention de 2024. L'arrêté du 7 novembre 2019, lui, en laisse un plus long aux \
        soignants diplômés : la CPAM dira lequel elle applique.
        """
    ),
  ].map { Etape($0, .formation) }

  static let suite = [
    Topic(
      "etape.entretien",
      "Tenir les entretiens de parcours professionnel",
      "Le premier au plus tard \(.premierEntretien) après l'embauche, puis tous les \(.entretiensSuivants).",
      Citation("LOI-2025-989"),
      .seed1(26, 27)
    ),
    Topic(
      "etape.entretien-annuel",
      "Tenir l'entretien annuel",
      "Il fait le point sur le travail et sur les missions, à part de l'entretien de parcours professionnel.",
      .seed1(18)
    ),
    Topic(
      "etape.suivi",
      "Faire le point avec la CPAM",
      "Elle le propose tous les \(.suivi), et adapte l'aide si la situation change.",
      .seed1(60)
    ),
  ].map { Etape($0, .suite) }
}
