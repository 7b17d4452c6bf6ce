/// Criterion 5: a minimum patientèle, the 30th percentile of the specialty.
///
/// Médecine générale, exercice particulier included: PMT at least 775, adults and children (seed 1). Pédiatrie:
/// file active at least 949 (seed 1). Other specialties: nobody published the threshold, so a band typed decides,
/// then a threshold typed. A low file active never excludes a GP.
enum PatienteleRule {
  static func judge(_ contract: Contract) -> Criterion {
    let acces = contract.regime.acces
    switch contract.situation.specialite?.famille {
    case nil:
      return Criterion(
        .patientele,
        .inconnu,
        level: .inconnu,
        statut: .officiel,
        cause: .unanswered(.specialite),
        references: [
          acces.pmtMedecineGenerale.reference, acces.fileActivePediatrie.reference, acces.seuilAutres,
        ]
      )
    case .medecineGenerale:
      return compare(contract, .pmt, contract.situation.pmt, acces.pmtMedecineGenerale)
    case .pediatrie:
      return compare(contract, .fileActive, contract.situation.fileActive, acces.fileActivePediatrie)
    case .autre:
      return judgeOther(contract)
    }
  }

  private static func judgeOther(_ contract: Contract) -> Criterion {
    let reference = contract.regime.acces.seuilAutres
    if let tranche = contract.situation.tranche {
      guard tranche == .sousP30 else {
        return Criterion(
          .patientele,
          .oui,
          level: .oui,
          value: .word(tranche.rawValue),
          statut: .officiel,
          cause: .patienteleByTranche(tranche),
          references: [reference]
        )
      }
      let level = AdaptationRule.levelOfFailure(contract)
      return Criterion(
        .patientele,
        .non,
        level: level,
        value: .word(tranche.rawValue),
        statut: .officiel,
        modifiable: true,
        cause: .patienteleTrancheBelow(
          contract.adaptations,
          answered: contract.situation.situations != nil
        ),
        references: [reference] + contract.adaptationReferences
      )
    }
    guard let seuil = contract.situation.seuilP30 else {
      return Criterion(
        .patientele,
        .inconnu,
        level: .inconnu,
        value: contract.situation.fileActive.map { .count($0) },
        statut: .inconnu,
        cause: .patienteleThresholdUnknown,
        references: [reference]
      )
    }
    // The CPAM told this threshold: it is as good as a notified figure.
    return compare(
      contract,
      .fileActive,
      contract.situation.fileActive,
      Legal(seuil, reference),
      statut: .notifie
    )
  }

  private static func compare(
    _ contract: Contract,
    _ indicateur: Indicateur,
    _ value: Int?,
    _ bar: Legal<Int>,
    statut: Statut? = nil
  ) -> Criterion {
    let fact: Fact = indicateur == .pmt ? .pmt : .fileActive
    guard let value else {
      return Criterion(
        .patientele,
        .inconnu,
        level: .inconnu,
        bar: .count(bar.value),
        statut: statut,
        cause: .unanswered(fact),
        references: [bar.reference]
      )
    }
    let reached = value >= bar.value
    return Criterion(
      .patientele,
      reached ? .oui : .non,
      level: reached ? .oui : AdaptationRule.levelOfFailure(contract),
      value: .count(value),
      bar: .count(bar.value),
      gap: value - bar.value,
      statut: statut ?? bar.reference.statut,
      modifiable: true,
      cause: reached ? .patienteleReached(indicateur) : AdaptationRule.cause(contract, indicateur),
      references: [bar.reference] + (reached ? [] : contract.adaptationReferences)
    )
  }
}
