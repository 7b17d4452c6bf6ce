import AidRules

// What an assistant costs: the figures themselves are those of the panel, worked out for each doctor.
extension Topic {
  /// What an assistant costs, and what the aid leaves to pay.
  package static let cost = [
    Topic(
      "cout.calcul",
      "Comment il se calcule",
      """
      Le salaire brut, jamais sous le Smic, plus les cotisations de l'employeur, moins leur réduction générale. La \
      convention collective donne une grille de salaires et une prime d'ancienneté. Le reste à charge est ce coût, \
      moins l'aide de l'année.
      """,
      Citation("CCN-1147"),
      .smic,
      Citation("AVENANT-90"),
      Citation("RGDU"),
      Citation("URS-CHK"),
      statut: .estime,
      remark: """
        Mutuelle, prévoyance, médecine du travail, remplacement pendant les congés, formation et matériel n'y sont pas \
        comptés : votre comptable donne le coût exact.
        """
    ),
    Topic(
      "cout.groupement",
      "Par un groupement d'employeurs",
      """
      Le groupement est l'employeur : il facture le salaire brut multiplié par un coefficient, cotisations et gestion \
      comprises. Demandez-lui un devis.
      """,
      Citation("MESDOCS"),
      statut: .presse
    ),
  ]
}
