import AidRules

extension CostTerms {
  /// Reads the file of the costs.
  static func read(_ root: Place) -> CostTerms? {
    root.table { $0.required("couts")?.table(CostTerms.init) }
  }

  private convenience init?(_ group: Group) {
    let smic = group.required("smic")?.dated { $0.legal { $0.hundredths() } }
    let grille = group.required("grille")?.dated(Self.grid)
    let positions = group.required("positions")?.table(PositionTerms.init)
    let anciennete = group.required("anciennete")?.byCount { $0.legal { $0.fraction() } }
    let cotisations = group.required("cotisations")?.dated { $0.legal { $0.fraction() } }
    let reduction = group.required("reduction")?.dated { $0.table(ReductionTerms.init) }
    let tempsPlein = group.required("temps_plein_heures")?.legal { $0.positiveCount(max: 48) }
    let coefficient = group.required("coefficient_groupement")?.legal { $0.fraction() }
    let tarif = group.required("tarif_consultation")?.legal { $0.hundredths() }
    let semaines = group.required("semaines_annuelles")?.legal { $0.positiveCount(max: 52) }
    let exclus = group.required("exclus")?.backing()
    guard let smic, let grille, let positions, let anciennete, let cotisations, let reduction, let tempsPlein,
      let coefficient, let tarif, let semaines, let exclus
    else { return nil }
    self.init(
      smic: smic,
      grille: grille,
      positions: positions,
      anciennete: anciennete.map { SeniorityTerms(annees: $0.key, taux: $0.value) },
      cotisations: cotisations,
      reduction: reduction,
      tempsPlein: tempsPlein,
      coefficient: coefficient,
      tarif: tarif,
      semaines: semaines,
      exclus: exclus
    )
  }

  /// The salaries of one grid, by position.
  private static func grid(_ place: Place) -> [Int: Legal<Hundredths>]? {
    place.byCount { $0.legal { $0.hundredths() } }
      .map { Dictionary($0.map { ($0.key, $0.value) }) { first, _ in first } }
  }
}

extension PositionTerms {
  /// Reads the positions of an assistant.
  fileprivate init?(_ group: Group) {
    let premiere = group.required("premiere")?.legal { $0.count(max: 99) }
    let derniere = group.required("derniere")?.legal { $0.count(max: 99) }
    guard let premiere, let derniere else { return nil }
    guard premiere.value <= derniere.value else {
      group.optional("derniere")?.report(.limitsOutOfOrder(lower: premiere.value, upper: derniere.value))
      return nil
    }
    self.init(premiere: premiere, derniere: derniere)
  }
}

extension ReductionTerms {
  /// Reads the formula of one year.
  fileprivate convenience init?(_ group: Group) {
    let minimum = group.required("minimum")?.legal { $0.fraction() }
    let delta = group.required("delta")?.legal { $0.fraction() }
    let part = group.required("part")?.legal { $0.fraction() }
    let sortie = group.required("sortie_smic")?.legal { $0.positiveCount(max: 10) }
    let quarts = group.required("exposant_quarts")?.legal { $0.count(max: 40) }
    let plafond = group.required("plafond")?.legal { $0.fraction() }
    let decimales = group.required("decimales")?.legal { $0.count(max: 6) }
    let smic = group.required("smic")?.legal { $0.hundredths() }
    guard let minimum, let delta, let part, let sortie, let quarts, let plafond, let decimales, let smic
    else {
      return nil
    }
    self.init(
      minimum: minimum,
      delta: delta,
      part: part,
      sortie: sortie,
      quarts: quarts,
      plafond: plafond,
      decimales: decimales,
      smic: smic
    )
  }
}
