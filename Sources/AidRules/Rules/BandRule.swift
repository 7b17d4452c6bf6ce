/// The band that decides the amounts.
///
/// A band typed wins (ruling 4). Otherwise a GP's comes from the two indicators against limits partly
/// estimated, each with both bands within ±10 % of an estimated P90 or P95 (rulings 3 and 27), then the more
/// favourable of the two (D-5). Only one indicator known: from its band up. Nobody published the limits of the
/// other specialties: the band is unknown.
enum BandRule {
  static func judge(_ contract: Contract) -> BandFinding {
    if let typed = contract.situation.tranche {
      return BandFinding(
        tranches: Bounds(typed),
        statut: .officiel,
        references: []
      )
    }
    guard contract.isMedecineGenerale else { return unknown }
    let terms = contract.regime.bandes
    let known = Indicateur.allCases.compactMap { indicateur in
      contract.situation.depart(indicateur).map { possible($0, terms.limits(indicateur), terms.marge) }
    }
    guard let first = known.first else { return unknown }
    let references = limitReferences(contract)
    guard known.count == 2, let second = known.last else {
      return BandFinding(
        tranches: Bounds(first.low, .p95),
        statut: .estime,
        references: references
      )
    }
    let differs = first != second
    return BandFinding(
      tranches: Bounds(max(first.low, second.low), max(first.high, second.high)),
      statut: .estime,
      references: references + (differs ? [terms.plusFavorable] : [])
    )
  }

  /// The bands that a figure may be in.
  static func possible(_ value: Int, _ limits: BandLimits, _ margin: Legal<Int>) -> Bounds<Tranche> {
    var low = limits.tranche(value)
    var high = low
    func widen(_ limit: Legal<Int>, below: Tranche, above: Tranche) {
      guard limit.reference.statut == .estime,
        abs(value - limit.value) * 100 <= limit.value * margin.value
      else { return }
      low = min(low, below)
      high = max(high, above)
    }
    widen(limits.p90, below: .p70P90, above: .p90P95)
    widen(limits.p95, below: .p90P95, above: .p95)
    return Bounds(low, high)
  }

  /// What the figures leave possible, to be compared with the band typed (ruling 4); nil when they tell nothing.
  ///
  /// A GP's come from the limits. Elsewhere only P30 can be known: a file active that reaches it excludes the lowest
  /// band; one that misses it leaves no other, save in pédiatrie, where the PMT may be in a higher band (D-5).
  static func fromFigures(_ contract: Contract) -> Bounds<Tranche>? {
    let situation = contract.situation
    switch situation.specialite?.famille {
    case .medecineGenerale:
      var untyped = contract
      untyped.situation.tranche = nil
      let band = judge(untyped)
      return band.statut == .inconnu ? nil : band.tranches
    case .pediatrie:
      guard let fileActive = situation.fileActive,
        fileActive >= contract.regime.acces.fileActivePediatrie.value
      else { return nil }
      return Bounds(.p30P50, .p95)
    case .autre:
      guard let fileActive = situation.fileActive, let seuil = situation.seuilP30 else { return nil }
      return fileActive >= seuil ? Bounds(.p30P50, .p95) : Bounds(.sousP30)
    case nil:
      return nil
    }
  }

  private static var unknown: BandFinding {
    BandFinding(
      tranches: Bounds(.sousP30, .p95),
      statut: .inconnu,
      references: []
    )
  }

  private static func limitReferences(_ contract: Contract) -> [Reference] {
    let terms = contract.regime.bandes
    return Indicateur.allCases.filter { contract.situation.depart($0) != nil }.flatMap {
      [terms.limits($0).p90.reference, terms.limits($0).p95.reference]
    } + [terms.marge.reference]
  }
}
