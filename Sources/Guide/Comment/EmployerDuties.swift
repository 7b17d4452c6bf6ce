import AidRules

// What an employer of an assistant médical has to see to.
extension Topic {
  /// The employer's duties, recruitment first, since it comes before.
  package static let employerDuties = [
    Topic(
      "employeur.recrutement",
      "Recrutement",
      """
      Avant tout le reste : décrire le poste, chercher, recevoir les candidats, choisir. Un groupement d'employeurs \
      peut s'en charger.
      """,
      .seed1(19),
      .recrutement,
      .regions
    ),
    Topic(
      "employeur.paie",
      "Paie",
      """
      Un bulletin de paie chaque mois, et les cotisations. Le titre emploi service entreprise (Tese) de l'Urssaf s'en \
      charge gratuitement ; un comptable ou un groupement d'employeurs aussi. Le salaire ne peut être inférieur ni à \
      celui de la convention collective des cabinets médicaux, ni au Smic du mois.
      """,
      .seed1(18),
      .recrutement,
      .questions,
      .smic,
      Citation("CFDT-MINIMA")
    ),
    Topic(
      "employeur.formation",
      "Formation",
      """
      La formation qui qualifie l'assistant se choisit selon son profil. Elle prend sur son temps de travail : \
      prévoyez ses absences.
      """,
      .seed1(18),
      .role,
      .regions
    ),
    Topic(
      "employeur.missions",
      "Missions",
      "Les missions confiées sont écrites dans la fiche de poste, et revues quand le cabinet change.",
      .seed1(18, 21)
    ),
    Topic(
      "employeur.horaires",
      "Horaires",
      """
      Un demi-poste, \(.heuresMiTemps) heures par semaine, un poste entier, \(.heuresPleinTemps) heures : les \
      horaires se fixent au contrat de travail. Ce qui dépasse est payé davantage, à la demande de l'employeur.
      """,
      .seed1(18, 25),
      .regions
    ),
    Topic(
      "employeur.conges",
      "Congés",
      """
      Les congés payés se prévoient avec ceux du médecin. La convention collective ajoute des jours pour les \
      événements de famille.
      """,
      .seed1(18),
      Citation("CCN-1147")
    ),
    Topic(
      "employeur.visite-medicale",
      "Visite médicale",
      "Dès l'embauche, le service de santé au travail voit l'assistant ; il faut donc y adhérer.",
      .seed1(18),
      .convention("20"),
      Citation("SP-EMBAUCHE")
    ),
    Topic(
      "employeur.management",
      "Management",
      "Accueillir, montrer, confier peu à peu, dire ce qui va et ce qui ne va pas.",
      .seed1(18)
    ),
    Topic(
      "employeur.mutuelle",
      "Mutuelle",
      "Une complémentaire santé est proposée à tout salarié ; l'employeur en paie une part.",
      .seed1(18),
      Citation("DROITS-CABINET"),
      statut: .presse
    ),
    Topic(
      "employeur.prevoyance",
      "Prévoyance",
      """
      Un contrat de prévoyance complète les indemnités en cas d'arrêt de travail, d'invalidité ou de décès ; la \
      convention collective en fixe les garanties.
      """,
      .seed1(18),
      Citation("CCN-1147"),
      statut: .presse
    ),
    Topic(
      "employeur.entretiens",
      "Entretiens annuels et professionnels",
      """
      L'entretien annuel fait le point sur le travail. L'entretien de parcours professionnel, lui, est obligatoire : \
      le premier au plus tard \(.premierEntretien) après l'embauche, puis tous les \(.entretiensSuivants).
      """,
      .seed1(18, 27),
      Citation("LOI-2025-989"),
      remark: """
        Le diaporama de 2025 dit « entretien professionnel » : la loi l'a remplacé, pour les embauches à partir du \
        \(.entretienDepuis), par l'entretien de parcours professionnel.
        """
    ),
    Topic(
      "employeur.conflits",
      "Situations conflictuelles",
      "En parler tôt, par écrit s'il le faut ; un juriste ou le groupement d'employeurs peut conseiller.",
      .seed1(18),
      .recrutement
    ),
    Topic(
      "employeur.arrets-maladie",
      "Arrêts maladie",
      """
      Les absences se gèrent des deux côtés : la paie, et le contrat d'aide, que la CPAM suspend si l'absence dure \
      sans remplaçant.
      """,
      .seed1(18, 58),
      .questions
    ),
  ]
}
