import AidRules

extension EmployerTerms {
  /// Reads the section `employeur`.
  init?(_ group: Group) {
    let essai = group.required("essai_mois")?.legal { $0.count(min: 1, max: 120) }
    let renouvelable = group.required("essai_renouvelable_fois")?.legal { $0.count(max: 12) }
    let parcours = group.required("parcours")?.table(TrainingTerms.init)
    let supplementaires = group.required("heures_supplementaires")?.table(OvertimeTerms.init)
    let complementaires = group.required("heures_complementaires")?.table(PartTimeTerms.init)
    guard let essai, let renouvelable, let parcours, let supplementaires, let complementaires else {
      return nil
    }
    self.init(
      essaiMois: essai,
      essaiRenouvelableFois: renouvelable,
      parcours: parcours,
      supplementaires: supplementaires,
      complementaires: complementaires
    )
  }
}

extension TrainingTerms {
  /// Reads how the assistant becomes qualified.
  fileprivate init?(_ group: Group) {
    let fae = group.required("fae")?.backing()
    let cqp = group.required("cqp")?.backing()
    guard let fae, let cqp else { return nil }
    self.init(fae: fae, cqp: cqp)
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
