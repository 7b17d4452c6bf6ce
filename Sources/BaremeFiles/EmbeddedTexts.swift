extension BaremeLoader {
  /// The texts built into the program.
  package static var embeddedTexts: [BaremeText] {
    [
      text("bareme.yaml", PackageResources.bareme_yaml),
      text("coquilles.yaml", PackageResources.coquilles_yaml),
      text("convention-2024.yaml", PackageResources.convention_2024_yaml),
      text("convention-2024-objectifs.yaml", PackageResources.convention_2024_objectifs_yaml),
      text("decisions.yaml", PackageResources.decisions_yaml),
      text("desaccords.yaml", PackageResources.desaccords_yaml),
      text("estimations.yaml", PackageResources.estimations_yaml),
      text("exemples.yaml", PackageResources.exemples_yaml),
      text("sources.yaml", PackageResources.sources_yaml),
      text("specialites.yaml", PackageResources.specialites_yaml),
    ]
  }

  private static func text(_ name: String, _ bytes: [UInt8]) -> BaremeText {
    BaremeText(name: name, content: String(decoding: bytes, as: UTF8.self))
  }
}
