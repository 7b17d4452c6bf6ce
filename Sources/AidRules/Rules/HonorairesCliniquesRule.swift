/// Criterion 2: surgeons, surgical ORL and gynaecologists need mostly clinical fees.
///
/// Clinical fees (outside CCAM acts, without dépassement) at least 80 % of all fees over the twelve months
/// before signature (ameli: « 80 % et plus »); the bound is included (D-2). 79.95 % fails.
enum HonorairesCliniquesRule {
  static func judge(_ contract: Contract) -> Criterion {
    let bar = contract.regime.acces.honorairesCliniques
    let references = [bar.reference]
    guard let specialite = contract.situation.specialite else {
      return Criterion(
        .honorairesCliniques,
        .inconnu,
        level: .inconnu,
        bar: .percent(bar.value),
        cause: .unanswered(.specialite),
        references: references
      )
    }
    guard specialite.regle.comparesClinicalFees else {
      return Criterion(
        .honorairesCliniques,
        .sansObjet,
        level: .oui,
        cause: .otherSpecialties,
        references: references
      )
    }
    guard let part = contract.situation.honorairesCliniques else {
      return Criterion(
        .honorairesCliniques,
        .inconnu,
        level: .inconnu,
        bar: .percent(bar.value),
        cause: .unanswered(.honorairesCliniques),
        references: references
      )
    }
    let reached = part >= bar.value
    return Criterion(
      .honorairesCliniques,
      reached ? .oui : .non,
      level: reached ? .oui : .non,
      value: .percent(part),
      bar: .percent(bar.value),
      modifiable: true,
      cause: reached ? .clinicalFeesReached : .clinicalFeesBelow,
      references: references
    )
  }
}
