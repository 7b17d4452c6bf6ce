/// A target that holds for every start up to a bound.
///
/// A GP's file active below P30 has the targets of P30 (from the example of seed 1): 1 530 and 1 686 for any start
/// up to 1 224.
enum DerivedRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding? {
    guard let derived = target(indicateur, option, terms, contract), let target = derived.cibles[option],
      let depart = contract.situation.depart(indicateur)
    else { return nil }
    tracer.read(target.reference)
    tracer.read(derived.jusqua.reference)
    return ObjectiveRule.Finding(
      gain: Bounds(target.value - depart),
      statut: max(target.reference.statut, derived.jusqua.reference.statut),
      method: .derived
    )
  }

  static func target(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract
  ) -> DerivedTarget? {
    guard let depart = contract.situation.depart(indicateur),
      let famille = contract.situation.specialite?.famille
    else { return nil }
    return terms.derives.first {
      $0.famille == famille && $0.indicateur == indicateur && depart <= $0.jusqua.value
        && $0.cibles[option] != nil
    }
  }
}
