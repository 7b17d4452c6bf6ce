/// Criterion 3: emergency doctors in private practice within an emergency structure.
///
/// Seed 1's sentence can be read in two ways: D-11 reads that the practice must be within a SMU, hospital or
/// pre-hospital structure, and leaves the yes to be confirmed by the CPAM.
enum StructureUrgenceRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    let reading = contract.regime.acces.structureUrgence
    func criterion(
      _ verdict: CriterionVerdict,
      _ level: Level,
      value: Measure? = nil,
      bar: Measure? = nil,
      _ cause: CriterionCause
    ) -> Criterion {
      Criterion(
        .structureUrgence,
        verdict,
        level: level,
        value: value,
        bar: bar,
        statut: reading.statut,
        cause: cause
      )
    }
    if let specialite = contract.situation.specialite, specialite.regle != .urgence {
      return criterion(.sansObjet, .oui, .otherSpecialties)
    }
    tracer.read(reading)
    guard contract.situation.specialite != nil else {
      return criterion(.inconnu, .inconnu, .unanswered(.specialite))
    }
    switch contract.situation.structureUrgence {
    case nil:
      return criterion(.inconnu, .inconnu, .unanswered(.structureUrgence))
    case true?:
      return criterion(
        .oui,
        .sousConditions,
        value: .word("oui"),
        bar: .word("oui"),
        .emergencyWithinStructure
      )
    case false?:
      return criterion(.non, .non, value: .word("non"), bar: .word("oui"), .emergencyOutsideStructure)
    }
  }
}
