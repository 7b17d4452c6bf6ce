import AidRules

// What to remember of the contract besides its figures, and what happens while it runs.
extension Topic {
  /// What to remember of the aid.
  package static let keyPoints = [
    Topic(
      "cle.individuel",
      "Un contrat individuel",
      """
      Le médecin signe pour lui seul : ce qu'il promet, ce qu'on attend de lui et ce qu'il obtient dépendent de ses \
      patients et de sa façon d'exercer, jamais d'un confrère.
      """,
      .seed1(38, 52, 62)
    ),
    Topic(
      "cle.recurrente",
      "Une aide chaque année",
      """
      L'aide est prévue chaque année du contrat ; après \(.anneesIntegrales) versées entières, son solde suit les \
      objectifs.
      """,
      .seed1(41, 63)
    ),
    Topic(
      "cle.proportionnel",
      "Des engagements mesurés",
      """
      Plus l'aide est grande, plus l'accroissement attendu l'est ; plus la patientèle est déjà grande, moins il faut \
      de nouveaux patients.
      """,
      .seed1(54),
      .seed0(29, 37)
    ),
    Topic(
      "cle.prorata",
      "Une aide au prorata",
      "Après \(.anneesIntegrales) versées entières, un objectif atteint en partie ne donne qu'une partie du solde.",
      .seed1(40, 55, 56),
      statut: .interprete
    ),
    Topic(
      "cle.choix",
      "Une organisation au choix",
      "Chaque médecin choisit son financement, avec les engagements qui l'accompagnent.",
      .seed0(37, 38)
    ),
  ]

  /// What happens while the contract runs.
  package static let contractLife = [
    Topic(
      "vie.suivi",
      "Le suivi",
      "La CPAM propose un point tous les \(.suivi), et reste à l'écoute entre deux.",
      .seed1(57, 60)
    ),
    Topic(
      "vie.absence-courte",
      "Une absence courte",
      "L'assistant est absent moins de \(.absenceSansSuite) environ : il n'y a rien à faire.",
      .regions,
      statut: .presse
    ),
    Topic(
      "vie.suspension",
      "La suspension",
      """
      L'assistant est difficile à remplacer, ou en arrêt de travail prolongé : au-delà de \(.absenceSuspendue) sans \
      remplaçant, un avenant écrit suspend l'aide et les objectifs.
      """,
      .seed1(57, 58),
      .questions,
      .regions
    ),
    Topic(
      "vie.reprise",
      "La reprise",
      "La situation rétablie, un second avenant réactive l'aide, sans pénalité.",
      .seed1(59),
      .regions,
      statut: .presse
    ),
    Topic(
      "vie.demenagement",
      "Un déménagement, une autre spécialité",
      """
      Qui part trop loin pour garder ses patients, ou change de spécialité, est traité comme un nouvel installé : la \
      CPAM clôt le contrat, et un autre peut être signé.
      """,
      .regions,
      statut: .presse
    ),
    Topic(
      "vie.resiliation",
      "La résiliation",
      "Le médecin peut mettre fin au contrat par lettre recommandée, avec un préavis de \(.preavis).",
      Citation("DJIBE"),
      statut: .presse
    ),
    Topic(
      "vie.reconduction",
      "Au terme",
      "Au bout de \(.duree), le contrat se renouvelle de lui-même, par tacite reconduction.",
      .seed1(37),
      where: { $0.vie.reconduction != nil }
    ),
    Topic(
      "vie.terme",
      "Au terme",
      "Le contrat court jusqu'à son terme, \(.duree) après son départ ; la suite se voit avec la CPAM.",
      .seed0(10),
      Citation("FMF-RA"),
      statut: .presse,
      where: { $0.vie.reconduction == nil }
    ),
    Topic(
      "vie.aide-collective",
      "L'aide collective",
      """
      Depuis le \(.aideCollective), une Sisa, une SCP ou une SCM peut signer une aide pour plusieurs généralistes. \
      AssistMed ne la calcule pas.
      """,
      Citation("MESDOCS"),
      statut: .presse
    ),
  ]
}
