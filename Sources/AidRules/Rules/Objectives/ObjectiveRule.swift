/// The target of one indicator for one option (section 6).
///
/// Notified first; else by the regime's own method: a published rate for each band (avenant 7), or published points and
/// estimates (2023 on). Once a circumstance is declared, whatever isn't notified is at best an interpretation, to be
/// agreed with the CPAM (3.1, 6; ruling 25).
enum ObjectiveRule {
  /// What one source gives: a target or a range, and how it was found.
  struct Finding {
    var gain: Bounds<Int>?
    /// Whether a gain with equal bounds is one value rather than a range that closed.
    var isExact = true
    var statut: Statut
    let method: ObjectiveMethod
  }

  static func judge(
    _ indicateur: Indicateur,
    _ option: OptionTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> Objective {
    let depart = contract.situation.depart(indicateur)
    if let notified = NotifiedRule.target(indicateur, option.option, contract) {
      return Objective(
        indicateur: indicateur,
        depart: depart,
        gain: depart.map { notified - $0 },
        cible: Bounds(notified),
        cibleExacte: notified,
        statut: .notifie,
        method: .notified,
        aConvenir: false
      )
    }
    let finding = find(indicateur, option, contract, &tracer)
    let adapted = AdaptationRule.applies(contract)
    if adapted { tracer.read(contract.regime.objectifs.amenagement) }
    let target = depart.flatMap { depart in
      finding.gain.map { Bounds(depart + $0.low, depart + $0.high) }
    }
    return Objective(
      indicateur: indicateur,
      depart: depart,
      gain: finding.isExact ? finding.gain?.exact : nil,
      cible: target,
      cibleExacte: finding.isExact ? target?.exact : nil,
      statut: adapted ? max(finding.statut, .interprete) : finding.statut,
      method: finding.method,
      aConvenir: adapted
    )
  }

  /// The objectives of a doctor who isn't eligible: there is no contract.
  static func absent(_ indicateur: Indicateur, _ contract: Contract) -> Objective {
    Objective(
      indicateur: indicateur,
      depart: contract.situation.depart(indicateur),
      gain: nil,
      cible: nil,
      cibleExacte: nil,
      statut: nil,
      method: .unknown(.notEligible),
      aConvenir: false
    )
  }

  /// A finding that no source can make.
  static func unknown(
    _ reason: UnknownObjective,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> Finding {
    tracer.read(contract.regime.objectifs.inconnu)
    return Finding(gain: nil, statut: .inconnu, method: .unknown(reason))
  }

  private static func find(
    _ indicateur: Indicateur,
    _ option: OptionTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> Finding {
    guard contract.situation.specialite != nil else { return unknown(.specialtyMissing, contract, &tracer) }
    switch contract.regime.objectifs.methode {
    case .taux(let terms):
      return BandRateRule.find(indicateur, option.option, terms, contract, &tracer)
    case .points(let terms):
      let way = PublishedWay.of(indicateur, option, terms, contract)
      return way.find(indicateur, option.option, terms, contract, &tracer)
    }
  }
}
