import AidRules

extension EmployerTerms {
  /// Reads the section `employeur`.
  init?(_ group: Group) {
    let essai = group.required("essai_mois")?.legal { $0.count(max: 120) }
    let renouvelable = group.required("essai_renouvelable_fois")?.legal { $0.count(max: 12) }
    let supplementaires = group.required("heures_supplementaires")?.table(OvertimeTerms.init)
    let complementaires = group.required("heures_complementaires")?.table(PartTimeTerms.init)
    guard let essai, let renouvelable, let supplementaires, let complementaires else { return nil }
    self.init(
      essaiMois: essai,
      essaiRenouvelableFois: renouvelable,
      supplementaires: supplementaires,
      complementaires: complementaires
    )
  }
}

extension OvertimeTerms {
  /// Reads the hours beyond a full time.
  fileprivate init?(_ group: Group) {
    let heures = group.required("premieres_heures")?.legal { $0.count(max: 48) }
    let premieres = group.required("premieres")?.legal { $0.percent() }
    let suivantes = group.required("suivantes")?.legal { $0.percent() }
    guard let heures, let premieres, let suivantes else { return nil }
    self.init(premieresHeures: heures, premieres: premieres, suivantes: suivantes)
  }
}

extension PartTimeTerms {
  /// Reads the hours beyond a part time.
  fileprivate init?(_ group: Group) {
    let premierePart = group.required("premiere_part")?.legal { $0.fraction() }
    let premieres = group.required("premieres")?.legal { $0.percent() }
    let partMaximale = group.required("part_maximale")?.legal { $0.fraction() }
    let suivantes = group.required("suivantes")?.legal { $0.percent() }
    guard let premierePart, let premieres, let partMaximale, let suivantes else { return nil }
    self.init(
      premierePart: premierePart,
      premieres: premieres,
      partMaximale: partMaximale,
      suivantes: suivantes
    )
  }
}
