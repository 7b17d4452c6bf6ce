extension BreakPoints {
  /// The break points of a starting figure: the minimum of the specialty, the limits of the bands with the margin
  /// around those that are estimated, the bound of the derogation for children, and the starts of published targets.
  static func ofFigures(_ indicateur: Indicateur, _ contract: Contract) -> [BreakPoint] {
    var points = BreakPoints(from: .count(0))
    points.addMinimum(indicateur, contract)
    points.addLimits(indicateur, contract.regime.bandes)
    if case .points(let terms) = contract.regime.objectifs.methode {
      points.addTargets(indicateur, terms, contract)
    }
    return points.sorted
  }

  private mutating func addMinimum(_ indicateur: Indicateur, _ contract: Contract) {
    let acces = contract.regime.acces
    switch indicateur {
    case .pmt:
      add(acces.pmtMedecineGenerale.value, acces.pmtMedecineGenerale.reference)
    case .fileActive:
      if let minimum = acces.fileActivePediatrie { add(minimum.value, minimum.reference) }
      if let threshold = contract.situation.seuilP30 { add(threshold, acces.seuilAutres) }
      // The bound is to be exceeded.
      if let enfants = acces.enfants { add(enfants.fileActive.value + 1, enfants.fileActive.reference) }
    }
  }

  private mutating func addLimits(_ indicateur: Indicateur, _ bandes: BandTerms) {
    let limits = bandes.limits(indicateur)
    for limit in [limits.p30, limits.p50, limits.p70, limits.p90, limits.p95] {
      add(limit.value, limit.reference)
    }
    for limit in [limits.p90, limits.p95] {
      guard let margin = BandRule.margin(around: limit, bandes.marge) else { continue }
      let references = [limit.reference] + (bandes.marge.map { [$0.reference] } ?? [])
      add(.count(limit.value - margin), references)
      add(.count(limit.value + margin + 1), references)
    }
  }

  private mutating func addTargets(_ indicateur: Indicateur, _ terms: PublishedTerms, _ contract: Contract) {
    for point in terms.points where point.indicateur == indicateur {
      add(point.depart, point.gain.reference)
      add(point.depart + 1, point.gain.reference)
    }
    for derived in terms.derives where derived.indicateur == indicateur {
      add(derived.jusqua.value + 1, derived.jusqua.reference)
    }
    if let target = terms.nouvelInstalle[indicateur] { add(target.value, target.reference) }
    let line = terms.estimations.e1
    if line.value.indicateur == indicateur {
      add(line.value.first.depart, line.reference)
      add(line.value.last.depart + 1, line.reference)
    }
  }

  private mutating func add(_ count: Int, _ reference: Reference) {
    add(.count(count), [reference])
  }
}
