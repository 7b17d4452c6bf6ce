/// At or above P95 the patientèle is to be maintained.
///
/// Seed 1 lists the largest patientèles as a special case; the reading is `interprete` when the CPAM gave the
/// band, `estime` when a GP's figure reaches the estimated limit and no band was typed (ruling 24).
enum MaintainRule {
  static func typed(_ terms: PublishedTerms, _ tracer: inout some Tracer) -> ObjectiveRule.Finding {
    tracer.read(terms.maintienP95)
    return ObjectiveRule.Finding(gain: Bounds(0), statut: terms.maintienP95.statut, method: .maintained)
  }

  static func estimated(
    _ indicateur: Indicateur,
    _ terms: PublishedTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding? {
    guard let limit = limitReached(indicateur, contract) else { return nil }
    tracer.read(terms.maintienP95)
    tracer.read(limit.reference)
    return ObjectiveRule.Finding(
      gain: Bounds(0),
      statut: max(terms.maintienP95.statut, limit.reference.statut),
      method: .maintainedEstimated
    )
  }

  /// The limit of P95 that a GP's figure reaches, while no band was typed.
  static func limitReached(_ indicateur: Indicateur, _ contract: Contract) -> Legal<Int>? {
    guard contract.isMedecineGenerale, contract.situation.tranche == nil,
      let depart = contract.situation.depart(indicateur)
    else { return nil }
    let limit = contract.regime.bandes.limits(indicateur).p95
    return depart >= limit.value ? limit : nil
  }
}
