/// Criterion of avenant 7: the first part of the forfait structure, all five indicators (seed 0: « validation
/// obligatoire »). Later texts made the aid independent of it.
enum ForfaitStructureRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    guard let condition = contract.regime.acces.forfaitStructure else {
      return Criterion(.forfaitStructure, .sansObjet, level: .oui, statut: .officiel, cause: .otherRegime)
    }
    tracer.read(condition)
    guard let met = contract.situation.forfaitStructure else {
      return Criterion(
        .forfaitStructure,
        .inconnu,
        level: .inconnu,
        statut: condition.statut,
        cause: .unanswered(.forfaitStructure)
      )
    }
    return Criterion(
      .forfaitStructure,
      met ? .oui : .non,
      level: met ? .oui : .non,
      value: .word(met ? "oui" : "non"),
      bar: .word("oui"),
      statut: condition.statut,
      modifiable: !met,
      cause: met ? .structurePackageMet : .structurePackageMissing
    )
  }
}
