/// A gain published for exactly this start; for a contract of the règlement arbitral it counts as an interpretation.
enum PublishedRule {
  static func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding? {
    guard let gain = point(indicateur, option, terms, contract)?.gain else { return nil }
    tracer.read(gain.reference)
    tracer.read(terms.transposition)
    return ObjectiveRule.Finding(
      gain: Bounds(gain.value),
      statut: max(gain.reference.statut, terms.transposition?.statut ?? .officiel),
      method: .published
    )
  }

  static func point(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract
  ) -> PublishedPoint? {
    guard let depart = contract.situation.depart(indicateur),
      let famille = contract.situation.specialite?.famille
    else { return nil }
    return terms.points.first {
      $0.famille == famille && $0.indicateur == indicateur && $0.option == option && $0.depart == depart
    }
  }
}
