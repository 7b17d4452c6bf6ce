/// Criterion 2: surgeons, surgical ORL and gynaecologists need mostly clinical fees.
///
/// Clinical fees (outside CCAM acts, without dépassement) at least 80 % of all fees over the twelve months
/// before signature (ameli: « 80 % et plus »); the bound is included (D-2). 79.95 % fails.
enum HonorairesCliniquesRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    let bar = contract.regime.acces.honorairesCliniques
    guard let specialite = contract.situation.specialite else {
      tracer.read(bar.reference)
      return unanswered(.specialite, bar)
    }
    guard specialite.regle.comparesClinicalFees else {
      return Criterion(
        .honorairesCliniques,
        .sansObjet,
        level: .oui,
        statut: bar.reference.statut,
        cause: .otherSpecialties
      )
    }
    tracer.read(bar.reference)
    guard let part = contract.situation.honorairesCliniques else {
      return unanswered(.honorairesCliniques, bar)
    }
    let reached = part >= bar.value
    return Criterion(
      .honorairesCliniques,
      reached ? .oui : .non,
      level: reached ? .oui : .non,
      value: .percent(part),
      bar: .percent(bar.value),
      statut: bar.reference.statut,
      modifiable: true,
      cause: reached ? .clinicalFeesReached : .clinicalFeesBelow
    )
  }

  private static func unanswered(_ fact: Fact, _ bar: Legal<Percent>) -> Criterion {
    Criterion(
      .honorairesCliniques,
      .inconnu,
      level: .inconnu,
      bar: .percent(bar.value),
      statut: bar.reference.statut,
      cause: .unanswered(fact)
    )
  }
}
