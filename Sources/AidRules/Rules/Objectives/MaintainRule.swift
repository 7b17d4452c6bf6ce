/// At or above P95 the patientèle is to be maintained.
///
/// Seed 1 lists the largest patientèles as a special case; the reading is `interprete` when the CPAM gave the
/// band, `estime` when a GP's figure reaches the estimated limit and no band was typed (rulings 23 and 24).
enum MaintainRule {
  static func typed(_ contract: Contract) -> ObjectiveRule.Finding {
    ObjectiveRule.Finding(
      gain: Bounds(0),
      statut: .interprete,
      method: .maintained,
      references: [contract.regime.objectifs.maintienP95]
    )
  }

  static func estimated(
    _ indicateur: Indicateur,
    _ depart: Int?,
    _ contract: Contract
  ) -> ObjectiveRule.Finding? {
    guard contract.isMedecineGenerale, contract.situation.tranche == nil, let depart else { return nil }
    let limit = contract.regime.bandes.limits(indicateur).p95
    guard depart >= limit.value else { return nil }
    return ObjectiveRule.Finding(
      gain: Bounds(0),
      statut: max(.interprete, limit.reference.statut),
      method: .maintainedEstimated,
      references: [contract.regime.objectifs.maintienP95, limit.reference]
    )
  }
}
