/// A newly installed GP who starts below the median aims at it after three years.
///
/// PMT 1 045 and file active 1 514, known for the collective aid only: `interprete` here (3.1, 6; ruling 24). At or
/// above the median the normal rule applies.
enum NewlyInstalledRule {
  static func find(
    _ indicateur: Indicateur,
    _ depart: Int,
    _ contract: Contract
  ) -> ObjectiveRule.Finding? {
    guard contract.isMedecineGenerale, contract.adaptations.contains(.nouvelInstalle),
      let target = contract.regime.objectifs.nouvelInstalle[indicateur], depart < target.value
    else { return nil }
    return ObjectiveRule.Finding(
      gain: Bounds(target.value - depart),
      statut: target.reference.statut,
      method: .newlyInstalled,
      references: [target.reference]
    )
  }
}
