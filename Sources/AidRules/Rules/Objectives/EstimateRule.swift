/// An estimate (D-7), used only when nothing better exists.
///
/// A GP's PMT between the two published points: E1 alone, truncated. A GP elsewhere: from the floor of the least of
/// E2, E3 and E4 to the ceiling of the greatest. Other doctors: E2 with the band typed, truncated, else unknown.
enum EstimateRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding {
    guard let depart = contract.situation.depart(indicateur) else {
      return ObjectiveRule.unknown(.startMissing, contract, &tracer)
    }
    let estimations = terms.estimations
    guard contract.isMedecineGenerale else {
      return byTypedBand(option, depart, estimations, contract, &tracer)
    }
    if estimations.e1.value.indicateur == indicateur,
      let gain = GainLineEstimate.gain(depart, option, estimations.e1.value)
    {
      tracer.read(estimations.e1.reference)
      return single(gain.floor, "E1")
    }
    return byEveryMethod(indicateur, option, depart, estimations, contract, &tracer)
  }

  private static func byEveryMethod(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ depart: Int,
    _ terms: EstimationTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding {
    let limits = contract.regime.bandes.limits(indicateur)
    // At or above the estimated P95 only a lower band typed leads here: the highest band it leaves is P90–P95.
    let band = min(limits.tranche(depart), .p90P95)
    var names: [String] = []
    // Floors and ceilings first: whole numbers compare without overflow, whatever the barème says.
    var range: Bounds<Int>?
    func consider(_ name: String, _ gain: Fraction?, _ references: [Reference?], _ tracer: inout some Tracer)
    {
      guard let gain else { return }
      names.append(name)
      for reference in references { tracer.read(reference) }
      range = Bounds(
        min(gain.floor, range?.low ?? gain.floor),
        max(gain.ceiling, range?.high ?? gain.ceiling)
      )
    }
    let rate = terms.e2.value[option]?[band]
    consider(
      "E2",
      rate.map { $0.value * Fraction(depart) },
      [terms.e2.reference, rate?.reference],
      &tracer
    )
    consider(
      "E3",
      terms.e3.value[indicateur].flatMap {
        FallingRateEstimate.gain(depart, option, $0, p95: limits.p95.value)
      },
      [terms.e3.reference],
      &tracer
    )
    consider(
      "E4",
      terms.e4.value[indicateur].flatMap { RateLineEstimate.gain(depart, option, $0) },
      [terms.e4.reference],
      &tracer
    )
    guard let range else { return ObjectiveRule.unknown(.optionUnpublished, contract, &tracer) }
    // The limits around the start settle E2's rate; E3 falls to P95.
    let above = Tranche.allCases.first { $0 > band }
    for tranche in [band, above, .p95] { tracer.read(tranche.flatMap(limits.limit)?.reference) }
    return ObjectiveRule.Finding(gain: range, isExact: false, statut: .estime, method: .estimated(names))
  }

  private static func byTypedBand(
    _ option: OptionETP,
    _ depart: Int,
    _ terms: EstimationTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding {
    guard let tranche = contract.situation.tranche else {
      return ObjectiveRule.unknown(.bandMissing, contract, &tracer)
    }
    guard let rate = terms.e2.value[option]?[tranche] else {
      return ObjectiveRule.unknown(.belowMinimum, contract, &tracer)
    }
    tracer.read(terms.e2.reference)
    tracer.read(rate.reference)
    return single((rate.value * Fraction(depart)).floor, "E2")
  }

  private static func single(_ gain: Int, _ name: String) -> ObjectiveRule.Finding {
    ObjectiveRule.Finding(gain: Bounds(gain), statut: .estime, method: .estimated([name]))
  }
}
