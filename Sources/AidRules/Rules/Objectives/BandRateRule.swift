/// The target of avenant 7 (section 6.1): the rate of the band, times the start, truncated to whole patients.
///
/// A GP's two figures give the band, the more favourable for both indicators (D-6); an indicator below the bands takes
/// the other's rate (ruling 8). Only one figure: a band typed, or at P95 that band, else the range of the bands left
/// (ruling 25). Other specialties: the band typed. A fractional gain is an interpretation (section 11, 5).
enum BandRateRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: RateTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding {
    guard let rates = terms.taux[option] else {
      return ObjectiveRule.unknown(.optionUnpublished, contract, &tracer)
    }
    guard let depart = contract.situation.depart(indicateur) else {
      return ObjectiveRule.unknown(.startMissing, contract, &tracer)
    }
    let band = tracer.within(.tranche) { BandRule.judge(contract, favorable: terms.commune, &$0) }
    guard band.statut < .inconnu else { return ObjectiveRule.unknown(.bandMissing, contract, &tracer) }
    guard let highest = rates[band.tranches.low], let lowest = rates[band.tranches.high] else {
      return ObjectiveRule.unknown(
        band.tranches.exact == nil ? .bandMissing : .belowMinimum,
        contract,
        &tracer
      )
    }
    tracer.read(highest.reference)
    guard let tranche = band.tranches.exact else {
      tracer.read(lowest.reference)
      let range = Bounds(gain(lowest, depart).floor, gain(highest, depart).floor)
      return ObjectiveRule.Finding(
        gain: range,
        isExact: false,
        statut: max(band.statut, highest.reference.statut, lowest.reference.statut),
        method: .bandRange
      )
    }
    var statut = max(highest.reference.statut, band.statut)
    if isBelowBands(contract) {
      tracer.read(terms.sousTranches)
      statut = max(statut, terms.sousTranches.statut)
    }
    let gain = gain(highest, depart)
    if gain.denominator != 1 {
      tracer.read(terms.troncature)
      statut = max(statut, terms.troncature.statut)
    }
    return ObjectiveRule.Finding(
      gain: Bounds(gain.floor),
      statut: statut,
      method: .bandRate(tranche, highest.value)
    )
  }

  private static func gain(_ rate: Legal<Fraction>, _ depart: Int) -> Fraction {
    rate.value * Fraction(depart)
  }

  /// Whether one of a GP's two figures is below the bands, so that the other's alone gives the rate.
  private static func isBelowBands(_ contract: Contract) -> Bool {
    guard contract.isMedecineGenerale, let pmt = contract.situation.pmt,
      let fileActive = contract.situation.fileActive
    else { return false }
    let bandes = contract.regime.bandes
    return bandes.pmt.tranche(pmt) == .sousP30 || bandes.fileActive.tranche(fileActive) == .sousP30
  }
}
