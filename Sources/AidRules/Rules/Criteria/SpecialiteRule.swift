/// Criterion 1: every specialty but six is admitted.
///
/// Excluded: radiologie, radiothérapie, stomatologie, anesthésie, anatomo-cyto-pathologie, médecine nucléaire
/// (seed 1, ameli); under avenant 7 by interpretation, where the other specialties than médecine générale are
/// conditional at best (rule book, 3.2). A specialty that no source settles leaves a point to the CPAM.
enum SpecialiteRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    let acces = contract.regime.acces
    guard let specialite = contract.situation.specialite else {
      tracer.read(contract.bareme.especeExclue?.reference)
      tracer.read(acces.exclusions)
      return Criterion(
        .specialite,
        .inconnu,
        level: .inconnu,
        statut: .officiel,
        cause: .unanswered(.specialite)
      )
    }
    tracer.read(specialite.reference)
    var statut = specialite.reference.statut
    // That médecine générale is admitted needs no reading: every text begins with it.
    if specialite.famille != .medecineGenerale, let exclusions = acces.exclusions {
      tracer.read(exclusions)
      statut = max(statut, exclusions.statut)
    }
    let value = Measure.word(specialite.id)
    switch specialite.regle {
    case .exclue:
      return Criterion(
        .specialite,
        .non,
        level: .non,
        value: value,
        statut: statut,
        cause: .specialtyExcluded
      )
    case .aConfirmer:
      return Criterion(
        .specialite,
        .inconnu,
        level: .sousConditions,
        value: value,
        statut: .inconnu,
        cause: .specialtyToConfirm
      )
    case .standard, .honorairesCliniques, .urgence:
      guard specialite.famille != .medecineGenerale, let table = acces.autresSpecialites else {
        return Criterion(
          .specialite,
          .oui,
          level: .oui,
          value: value,
          statut: statut,
          cause: .specialtyOpen
        )
      }
      tracer.read(table)
      return Criterion(
        .specialite,
        .oui,
        level: .sousConditions,
        value: value,
        statut: max(statut, table.statut),
        cause: .specialtyWithoutTable
      )
    }
  }
}
