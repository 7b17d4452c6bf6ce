import AidRules

extension Regime {
  /// Reads a regime from its sections, wherever in its files they stand.
  convenience init?(id: String, _ regime: Group) {
    let debut = regime.required("debut")?.legal { $0.day() }
    let acces = AccessTerms(regime)
    let options = OptionTerms.all(regime)
    let bandes = BandTerms(regime)
    let objectifs = ObjectiveTerms(regime)
    let versements = regime.required("versements")?.table(PaymentCalendar.init)
    let vie = LifeTerms(regime)
    let bascule = regime.optional("bascule")?.table { Bascule($0, from: id) }
    regime.reportUnreadKeys()
    if let bandes, let objectifs { Self.check(objectifs, bandes, regime) }
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
      vie: vie,
      bascule: bascule
    )
  }

  /// A rate that falls from P30 to P95 needs the one below the other.
  private static func check(_ objectifs: ObjectiveTerms, _ bandes: BandTerms, _ regime: Group) {
    guard case .points(let terms) = objectifs.methode else { return }
    for indicateur in Indicateur.allCases {
      guard let p30 = terms.estimations.e3.value[indicateur]?.p30 else { continue }
      let p95 = bandes.limits(indicateur).p95.value
      if p30 >= p95 { regime.optional("estimations")?.report(.limitsOutOfOrder(lower: p30, upper: p95)) }
    }
  }
}

extension Bascule {
  /// Reads the move of running contracts to the amounts of another regime.
  fileprivate init?(_ group: Group, from id: String) {
    let vers = group.required("vers")?.regime(besides: id)
    let jour = group.required("jour")?.legal { $0.day() }
    guard let vers, let jour else { return nil }
    self.init(vers: vers, jour: jour)
  }
}
