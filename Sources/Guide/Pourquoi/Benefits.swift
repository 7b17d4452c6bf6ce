// What an assistant médical brings.
extension Topic {
  /// What the doctor and the patients gain.
  package static let benefits = [
    Topic(
      "benefice.temps",
      "Du temps de soin",
      """
      Déchargé des tâches administratives, et de tout ce qui n'est pas médical, le médecin retrouve du temps pour ses \
      patients et pour son métier.
      """,
      .seed0(3),
      .seed1(64)
    ),
    Topic(
      "benefice.qualite-de-vie",
      "Une meilleure vie au travail",
      "De meilleures conditions d'exercice pour le médecin : c'est un des buts premiers de la réforme.",
      .seed0(2, 4)
    ),
    Topic(
      "benefice.dossier",
      "Des dossiers mieux tenus",
      "Le dossier du patient est plus complet et plus à jour : c'est l'autre but premier de la réforme.",
      .seed0(4)
    ),
    Topic(
      "benefice.acces",
      "Un meilleur accès aux soins",
      "Le cabinet peut recevoir plus de patients, et les délais de rendez-vous raccourcissent sur le territoire.",
      .seed1(56, 65)
    ),
    Topic(
      "benefice.duree",
      "Une collaboration dans la durée",
      "Un contrat de \(.duree) laisse le temps de se former et de travailler à deux.",
      .seed1(37),
      .seed0(10)
    ),
  ]
}
