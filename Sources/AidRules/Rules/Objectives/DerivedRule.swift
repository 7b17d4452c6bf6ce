/// A target that holds for every start up to a bound.
///
/// A GP's file active below P30 has the targets of P30 (from the example of seed 1): 1 530 and 1 686 for any start
/// up to 1 224.
enum DerivedRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ depart: Int,
    _ specialite: Specialite,
    _ contract: Contract
  ) -> ObjectiveRule.Finding? {
    let match = contract.regime.objectifs.derives.first {
      $0.famille == specialite.famille && $0.indicateur == indicateur && depart <= $0.jusqua.value
        && $0.cibles[option] != nil
    }
    guard let match, let target = match.cibles[option] else { return nil }
    return ObjectiveRule.Finding(
      gain: Bounds(target.value - depart),
      statut: max(target.reference.statut, match.jusqua.reference.statut),
      method: .derived,
      references: [target.reference, match.jusqua.reference]
    )
  }
}
