/// An estimate (D-7), used only when nothing better exists.
///
/// A GP's PMT between the two published points: E1 alone, truncated. A GP elsewhere: from the floor of the least of
/// E2, E3 and E4 to the ceiling of the greatest. Other doctors: E2 with the band typed, truncated, else unknown.
enum EstimateRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ depart: Int,
    _ contract: Contract
  ) -> ObjectiveRule.Finding {
    guard contract.isMedecineGenerale else { return byTypedBand(option, depart, contract) }
    let terms = contract.regime.objectifs.estimations
    if terms.e1.value.indicateur == indicateur,
      let gain = GainLineEstimate.gain(depart, option, terms.e1.value)
    {
      return single(gain.floor, "E1", [terms.e1.reference])
    }
    let limits = contract.regime.bandes.limits(indicateur)
    // At or above the estimated P95 only a lower band typed leads here: the highest band it leaves is P90–P95.
    let band = min(limits.tranche(depart), .p90P95)
    let methods: [(name: String, gain: Fraction?, reference: Reference)] = [
      ("E2", BandRateEstimate.gain(depart, option, band, terms.e2.value), terms.e2.reference),
      (
        "E3",
        terms.e3.value[indicateur].flatMap {
          FallingRateEstimate.gain(depart, option, $0, p95: limits.p95.value)
        }, terms.e3.reference
      ),
      (
        "E4", terms.e4.value[indicateur].flatMap { RateLineEstimate.gain(depart, option, $0) },
        terms.e4.reference
      ),
    ]
    let found = methods.filter { $0.gain != nil }
    let gains = found.compactMap(\.gain)
    // Floors and ceilings first: whole numbers compare without overflow, whatever the barème says.
    guard let least = gains.map(\.floor).min(), let greatest = gains.map(\.ceiling).max() else {
      return ObjectiveRule.unknown(.optionUnpublished, contract)
    }
    return ObjectiveRule.Finding(
      gain: Bounds(least, greatest),
      isExact: false,
      statut: .estime,
      method: .estimated(found.map(\.name)),
      references: found.map(\.reference)
        + [limits.p70.reference, limits.p90.reference, limits.p95.reference]
    )
  }

  private static func byTypedBand(
    _ option: OptionETP,
    _ depart: Int,
    _ contract: Contract
  ) -> ObjectiveRule.Finding {
    guard let tranche = contract.situation.tranche else {
      return ObjectiveRule.unknown(.bandMissing, contract)
    }
    let e2 = contract.regime.objectifs.estimations.e2
    guard let gain = BandRateEstimate.gain(depart, option, tranche, e2.value) else {
      return ObjectiveRule.unknown(.belowMinimum, contract)
    }
    return single(gain.floor, "E2", [e2.reference])
  }

  private static func single(
    _ gain: Int,
    _ name: String,
    _ references: [Reference]
  ) -> ObjectiveRule.Finding {
    ObjectiveRule.Finding(
      gain: Bounds(gain),
      statut: .estime,
      method: .estimated([name]),
      references: references
    )
  }
}
