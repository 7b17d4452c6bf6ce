/// Criterion 3: emergency doctors in private practice within an emergency structure.
///
/// Seed 1's sentence can be read in two ways: D-11 reads that the practice must be within a SMU, hospital or
/// pre-hospital structure, and leaves the yes to be confirmed by the CPAM.
enum StructureUrgenceRule {
  static func judge(_ contract: Contract) -> Criterion {
    let references = [contract.regime.acces.structureUrgence]
    guard let specialite = contract.situation.specialite else {
      return Criterion(
        .structureUrgence,
        .inconnu,
        level: .inconnu,
        cause: .unanswered(.specialite),
        references: references
      )
    }
    guard specialite.regle == .urgence else {
      return Criterion(
        .structureUrgence,
        .sansObjet,
        level: .oui,
        cause: .otherSpecialties,
        references: references
      )
    }
    switch contract.situation.structureUrgence {
    case nil:
      return Criterion(
        .structureUrgence,
        .inconnu,
        level: .inconnu,
        cause: .unanswered(.structureUrgence),
        references: references
      )
    case true?:
      return Criterion(
        .structureUrgence,
        .oui,
        level: .sousConditions,
        value: .word("oui"),
        bar: .word("oui"),
        cause: .emergencyWithinStructure,
        references: references
      )
    case false?:
      return Criterion(
        .structureUrgence,
        .non,
        level: .non,
        value: .word("non"),
        bar: .word("oui"),
        cause: .emergencyOutsideStructure,
        references: references
      )
    }
  }
}
