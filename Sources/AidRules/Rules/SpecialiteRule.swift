/// Criterion 1: every specialty but six is admitted.
///
/// Excluded: radiologie, radiothérapie, stomatologie, anesthésie, anatomo-cyto-pathologie, médecine nucléaire
/// (seed 1, ameli). A specialty that no source settles leaves a point to the CPAM.
enum SpecialiteRule {
  static func judge(_ contract: Contract) -> Criterion {
    guard let specialite = contract.situation.specialite else {
      return Criterion(
        .specialite,
        .inconnu,
        level: .inconnu,
        statut: .officiel,
        cause: .unanswered(.specialite),
        references: contract.bareme.especes.first { $0.regle == .exclue }.map { [$0.reference] } ?? []
      )
    }
    let value = Measure.word(specialite.id)
    switch specialite.regle {
    case .exclue:
      return Criterion(
        .specialite,
        .non,
        level: .non,
        value: value,
        cause: .specialtyExcluded,
        references: [specialite.reference]
      )
    case .aConfirmer:
      return Criterion(
        .specialite,
        .inconnu,
        level: .sousConditions,
        value: value,
        statut: .inconnu,
        cause: .specialtyToConfirm,
        references: [specialite.reference]
      )
    case .standard, .honorairesCliniques, .urgence:
      return Criterion(
        .specialite,
        .oui,
        level: .oui,
        value: value,
        cause: .specialtyOpen,
        references: [specialite.reference]
      )
    }
  }
}
