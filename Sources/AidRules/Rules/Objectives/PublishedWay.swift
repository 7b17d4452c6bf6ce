/// How a target is found from 2023 on (section 6.2): the general rule is the estimate, the others are its exceptions.
///
/// Ranks settle which exception prevails; two exceptions of one rank exclude each other, which a test holds over every
/// kind of doctor.
enum PublishedWay: CaseIterable {
  case typedP95
  case secondAssistant, startMissing, newlyInstalled
  case belowMinimum
  case published
  case derived, estimatedP95
  case estimate

  /// The order in which the exceptions prevail: a typed P95 comes right after a notified target (ruling 24), the special
  /// case of a newly installed doctor before the points, a point before what is derived or estimated from others.
  static let ranks: [[PublishedWay]] = [
    [.typedP95], [.secondAssistant, .startMissing, .newlyInstalled], [.belowMinimum], [.published],
    [.derived, .estimatedP95], [.estimate],
  ]

  /// The way that prevails.
  static func of(
    _ indicateur: Indicateur,
    _ option: OptionTerms,
    _ terms: PublishedTerms,
    _ contract: Contract
  ) -> PublishedWay {
    for rank in ranks {
      for way in rank where way.applies(indicateur, option, terms, contract) { return way }
    }
    return .estimate
  }

  /// Whether the way's own condition holds, whatever the others say.
  func applies(
    _ indicateur: Indicateur,
    _ option: OptionTerms,
    _ terms: PublishedTerms,
    _ contract: Contract
  ) -> Bool {
    let depart = contract.situation.depart(indicateur)
    switch self {
    case .typedP95: return contract.situation.tranche == .p95
    case .secondAssistant: return option.isSecondAssistant
    case .startMissing: return !option.isSecondAssistant && depart == nil
    case .newlyInstalled:
      return !option.isSecondAssistant && NewlyInstalledRule.target(indicateur, terms, contract) != nil
    case .belowMinimum: return MinimumRule.isBelow(indicateur, contract)
    case .published: return PublishedRule.point(indicateur, option.option, terms, contract) != nil
    case .derived: return DerivedRule.target(indicateur, option.option, terms, contract) != nil
    case .estimatedP95: return MaintainRule.limitReached(indicateur, contract) != nil
    case .estimate: return true
    }
  }

  /// The target by this way.
  func find(
    _ indicateur: Indicateur,
    _ option: OptionETP,
    _ terms: PublishedTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> ObjectiveRule.Finding {
    switch self {
    case .typedP95:
      MaintainRule.typed(terms, &tracer)
    case .secondAssistant:
      MaintainRule.estimated(indicateur, terms, contract, &tracer)
        ?? ObjectiveRule.unknown(.optionUnpublished, contract, &tracer)
    case .startMissing:
      ObjectiveRule.unknown(.startMissing, contract, &tracer)
    case .newlyInstalled:
      NewlyInstalledRule.find(indicateur, terms, contract, &tracer)
        ?? ObjectiveRule.unknown(.startMissing, contract, &tracer)
    case .belowMinimum:
      ObjectiveRule.unknown(.belowMinimum, contract, &tracer)
    case .published:
      PublishedRule.find(indicateur, option, terms, contract, &tracer)
        ?? ObjectiveRule.unknown(.startMissing, contract, &tracer)
    case .derived:
      DerivedRule.find(indicateur, option, terms, contract, &tracer)
        ?? ObjectiveRule.unknown(.startMissing, contract, &tracer)
    case .estimatedP95:
      MaintainRule.estimated(indicateur, terms, contract, &tracer)
        ?? ObjectiveRule.unknown(.startMissing, contract, &tracer)
    case .estimate:
      EstimateRule.find(indicateur, option, terms, contract, &tracer)
    }
  }
}
