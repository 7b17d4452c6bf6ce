import AidRules

// The first part of the forfait structure, which contracts of avenant 7 require.
extension Topic {
  /// What the forfait structure is; only for the contracts that require it.
  package static let forfaitStructure = [
    Topic(
      "forfait.volet-1",
      "Le premier volet, obligatoire",
      "L'aide de l'avenant 7 demande le premier volet du forfait structure, donc tous ses indicateurs.",
      .seed0(19),
      where: requiresForfait
    ),
    Topic(
      "forfait.exercice-coordonne",
      "L'exercice coordonné",
      """
      Équipe de soins primaires, maison de santé, CPTS ou réunions pluriprofessionnelles régulières : un engagement \
      d'abord, puis une condition du premier volet pour les signatures à partir du \(.exerciceCoordonne).
      """,
      .seed0(25),
      statut: .interprete,
      remark: """
        Le mini-guide de 2019-2020 l'annonce ainsi : d'abord dans le volet 2, l'exercice coordonné devient un \
        pré-requis du volet 1, donc du volet 3, du forfait mesuré l'année précédente et payé cette année-là.
        """,
      where: requiresForfait
    ),
  ]

  /// The indicators of the first part, all of them to be met.
  package static let forfaitIndicators = [
    Topic(
      "forfait.logiciel",
      "Logiciel",
      """
      Un logiciel métier avec aide à la prescription (LAP), compatible avec le dossier médical partagé (DMP), et un \
      justificatif de son usage.
      """,
      .seed0(20),
      where: requiresForfait
    ),
    Topic(
      "forfait.messagerie",
      "Messagerie sécurisée",
      "Une messagerie sécurisée de santé, utilisée.",
      .seed0(21),
      where: requiresForfait
    ),
    Topic(
      "forfait.sesam-vitale",
      "Version de SESAM-Vitale",
      """
      Une version de SESAM-Vitale à jour : elle suit les avenants au cahier des charges que le GIE avait publiés à la \
      fin de l'année qui précède celle de la rémunération.
      """,
      .seed0(22),
      where: requiresForfait
    ),
    Topic(
      "forfait.teletransmission",
      "Télétransmission",
      """
      Au moins \(.teletransmission) de toutes les feuilles de soins, transmises par voie électronique, avec ou sans \
      carte Vitale.
      """,
      .seed0(23),
      where: requiresForfait
    ),
    Topic(
      "forfait.horaires",
      "Horaires affichés",
      """
      Quand le médecin reçoit, et comment le cabinet s'organise pour que chacun y accède selon ses besoins : cela se \
      lit sur place et sur ameli.
      """,
      .seed0(24),
      where: requiresForfait
    ),
  ]

  private static let requiresForfait: @Sendable (Regime) -> Bool = { $0.acces.forfait != nil }
}
