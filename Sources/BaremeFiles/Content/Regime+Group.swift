import AidRules

extension Regime {
  /// Reads a regime from its sections, wherever in its files they stand.
  convenience init?(id: String, _ regime: Group) {
    let debut = regime.required("debut")?.legal { $0.day() }
    let acces = AccessTerms(regime)
    let options = OptionTerms.all(regime)
    let bandes = BandTerms(regime)
    let objectifs = ObjectiveTerms(regime)
    let versements = regime.required("versements")?.table(PaymentTerms.init)
    let vie = LifeTerms(regime)
    regime.reportUnreadKeys()
    if let bandes, let objectifs { Self.check(objectifs.estimations.e3, bandes, regime) }
    guard let debut, let acces, let options, let bandes, let objectifs, let versements, let vie else {
      return nil
    }
    self.init(
      id: id,
      debut: debut,
      acces: acces,
      options: options,
      bandes: bandes,
      objectifs: objectifs,
      versements: versements,
      vie: vie
    )
  }

  /// A rate that falls from P30 to P95 needs the one below the other.
  private static func check(
    _ e3: Legal<[Indicateur: EstimationTerms.FallingRate]>,
    _ bandes: BandTerms,
    _ regime: Group
  ) {
    for indicateur in Indicateur.allCases {
      guard let p30 = e3.value[indicateur]?.p30 else { continue }
      let p95 = bandes.limits(indicateur).p95.value
      if p30 >= p95 { regime.optional("estimations")?.report(.limitsOutOfOrder(lower: p30, upper: p95)) }
    }
  }
}
