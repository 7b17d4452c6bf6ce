/// Criterion 5: a minimum patientèle, the 30th percentile of the specialty.
///
/// Médecine générale, exercice particulier included: PMT at least 775, adults and children (seed 1); under avenant 7,
/// 640 patients over 16 (seed 0). Pédiatrie: file active at least 949 (seed 1). Other specialties, and pédiatrie under
/// avenant 7: nobody published the threshold, so a band typed decides, then a threshold typed (ruling 21). A low file
/// active never excludes a GP.
enum PatienteleRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    let acces = contract.regime.acces
    switch contract.situation.specialite?.famille {
    case nil:
      tracer.read(acces.pmtMedecineGenerale.reference)
      tracer.read(acces.fileActivePediatrie?.reference)
      tracer.read(acces.seuilAutres)
      return Criterion(
        .patientele,
        .inconnu,
        level: .inconnu,
        statut: .officiel,
        cause: .unanswered(.specialite)
      )
    case .medecineGenerale:
      return compare(contract, .pmt, acces.pmtMedecineGenerale, &tracer)
    case .pediatrie:
      guard let minimum = acces.fileActivePediatrie else { return judgeOther(contract, &tracer) }
      return compare(contract, .fileActive, minimum, &tracer)
    case .autre:
      return judgeOther(contract, &tracer)
    }
  }

  private static func judgeOther(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    let reference = contract.regime.acces.seuilAutres
    if let tranche = contract.situation.tranche {
      tracer.read(reference)
      guard tranche == .sousP30 else {
        return Criterion(
          .patientele,
          .oui,
          level: .oui,
          value: .word(tranche.rawValue),
          statut: .officiel,
          cause: .patienteleByTranche(tranche)
        )
      }
      let level = AdaptationRule.levelOfFailure(contract, &tracer)
      return Criterion(
        .patientele,
        .non,
        level: level,
        value: .word(tranche.rawValue),
        statut: .officiel,
        modifiable: true,
        cause: .patienteleTrancheBelow(
          AdaptationRule.declared(contract),
          answered: contract.situation.situations != nil
        )
      )
    }
    guard let seuil = contract.situation.seuilP30 else {
      tracer.read(reference)
      return Criterion(
        .patientele,
        .inconnu,
        level: .inconnu,
        value: contract.situation.fileActive.map { .count($0) },
        statut: .inconnu,
        cause: .patienteleThresholdUnknown
      )
    }
    // The CPAM told this threshold: it is as good as a notified figure.
    return compare(contract, .fileActive, Legal(seuil, reference), statut: .notifie, &tracer)
  }

  private static func compare(
    _ contract: Contract,
    _ indicateur: Indicateur,
    _ bar: Legal<Int>,
    statut: Statut? = nil,
    _ tracer: inout some Tracer
  ) -> Criterion {
    let statut = statut ?? bar.reference.statut
    tracer.read(bar.reference)
    if indicateur == .pmt { tracer.read(contract.regime.acces.ageMinimalPmt?.reference) }
    guard let value = contract.situation.depart(indicateur) else {
      return Criterion(
        .patientele,
        .inconnu,
        level: .inconnu,
        bar: .count(bar.value),
        statut: statut,
        cause: .unanswered(indicateur == .pmt ? .pmt : .fileActive)
      )
    }
    let reached = value >= bar.value
    return Criterion(
      .patientele,
      reached ? .oui : .non,
      level: reached ? .oui : AdaptationRule.levelOfFailure(contract, &tracer),
      value: .count(value),
      bar: .count(bar.value),
      gap: value - bar.value,
      statut: statut,
      modifiable: true,
      cause: reached ? .patienteleReached(indicateur) : AdaptationRule.cause(contract, indicateur)
    )
  }
}
