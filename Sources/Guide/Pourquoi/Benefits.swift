// What an assistant médical brings.
extension Topic {
  /// What the doctor and the patients gain.
  package static let benefits = [
    Topic(
      "benefice.temps",
      "Du temps de soin",
      """
      L'aide vise à décharger le médecin des tâches administratives, et de tout ce qui n'est pas médical, pour qu'il \
      retrouve du temps pour ses patients et pour son métier.
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
      "Un dossier du patient plus complet et plus à jour : c'est l'autre but premier de la réforme.",
      .seed0(4)
    ),
    Topic(
      "benefice.acces",
      "Un meilleur accès aux soins",
      """
      L'aide vise à ce que le cabinet reçoive plus de patients, et que les délais de rendez-vous raccourcissent sur le \
      territoire.
      """,
      .seed1(56, 65)
    ),
    Topic(
      "benefice.duree",
      "Une collaboration dans la durée",
      "Un contrat de \(.duree) vise à laisser le temps de se former et de travailler à deux.",
      .seed1(37),
      .seed0(10)
    ),
  ]
}
