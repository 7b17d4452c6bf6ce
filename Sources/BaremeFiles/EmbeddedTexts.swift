extension BaremeLoader {
  /// The texts built into the program.
  package static var embeddedTexts: [BaremeText] {
    [
      text("avenant-7-objectifs.yaml", PackageResources.avenant_7_objectifs_yaml),
      text("avenant-7.yaml", PackageResources.avenant_7_yaml),
      text("bareme.yaml", PackageResources.bareme_yaml),
      text("commun.yaml", PackageResources.commun_yaml),
      text("convention-2024.yaml", PackageResources.convention_2024_yaml),
      text("coquilles.yaml", PackageResources.coquilles_yaml),
      text("couts.yaml", PackageResources.couts_yaml),
      text("decisions.yaml", PackageResources.decisions_yaml),
      text("depuis-2023.yaml", PackageResources.depuis_2023_yaml),
      text("desaccords.yaml", PackageResources.desaccords_yaml),
      text("estimations.yaml", PackageResources.estimations_yaml),
      text("exemples.yaml", PackageResources.exemples_yaml),
      text("objectifs-2023.yaml", PackageResources.objectifs_2023_yaml),
      text("reglement-arbitral-2023.yaml", PackageResources.reglement_arbitral_2023_yaml),
      text("sources.yaml", PackageResources.sources_yaml),
      text("specialites.yaml", PackageResources.specialites_yaml),
      text("taux-avenant-7.yaml", PackageResources.taux_avenant_7_yaml),
    ]
  }

  private static func text(_ name: String, _ bytes: [UInt8]) -> BaremeText {
    BaremeText(name: name, content: String(decoding: bytes, as: UTF8.self))
  }
}
