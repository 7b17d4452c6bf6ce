/// A newly installed GP who starts below the median aims at it after three years.
///
/// PMT 1 045 and file active 1 514, known for the collective aid only: `interprete` here (3.1, 6; ruling 24). At or
/// above the median the normal rule applies.
enum NewlyInstalledRule {
  static func find(
    _ indicateur: Indicateur,
    _ terms: PublishedTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding? {
    guard let target = target(indicateur, terms, contract),
      let depart = contract.situation.depart(indicateur)
    else { return nil }
    return ObjectiveRule.Finding(
      gain: Bounds(tracer.read(target) - depart),
      statut: target.reference.statut,
      method: .newlyInstalled
    )
  }

  static func target(
    _ indicateur: Indicateur,
    _ terms: PublishedTerms,
    _ contract: Contract
  ) -> Legal<Int>? {
    guard contract.isMedecineGenerale, contract.situation.situations?.contains(.nouvelInstalle) == true,
      let depart = contract.situation.depart(indicateur), let target = terms.nouvelInstalle[indicateur],
      depart < target.value
    else { return nil }
    return target
  }
}
