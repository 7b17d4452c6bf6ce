/// Criterion of avenant 7: the first part of the forfait structure, all of its indicators (seed 0: « validation
/// obligatoire »), télétransmission of a least share of the claims among them. Later texts made the aid independent of it.
enum ForfaitStructureRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    guard let terms = contract.regime.acces.forfait else {
      return Criterion(.forfaitStructure, .sansObjet, level: .oui, statut: .officiel, cause: .otherRegime)
    }
    let condition = terms.condition
    tracer.read(condition)
    tracer.read(terms.indicateurs.reference)
    tracer.read(terms.teletransmission.reference)
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
