/// Criterion 5's adaptations: a circumstance may cover a patientèle too small, never by a silent yes.
///
/// From 2023 on: newly installed, RQTH, ALD, mixed practice (seed 1 « cas particuliers », ameli), and 65 and over by
/// D-10. Under avenant 7 (seed 0 « Dérogations »): newly installed, disabled, and for GPs mixed practice or many
/// children. A circumstance not answered that could cover leaves the question open.
enum AdaptationRule {
  /// How a failed criterion 5 weighs.
  static func levelOfFailure(_ contract: Contract, _ tracer: inout some Tracer) -> Level {
    if applies(contract, &tracer) { return .sousConditions }
    return contract.situation.situations == nil || couldFollowManyChildren(contract) ? .inconnu : .non
  }

  /// Whether a circumstance is declared that the regime lets adapt the contract.
  static func applies(_ contract: Contract, _ tracer: inout some Tracer) -> Bool {
    var found = false
    if let declared = contract.situation.situations, !declared.isEmpty {
      for circumstance in SituationParticuliere.allCases where declared.contains(circumstance) {
        guard let adaptation = adaptation(circumstance, contract) else { continue }
        tracer.read(adaptation.reference)
        found = true
      }
    }
    if followsManyChildren(contract), let enfants = contract.regime.acces.enfants {
      tracer.read(enfants.part.reference)
      tracer.read(enfants.fileActive.reference)
      found = true
    }
    return found
  }

  /// Whether a circumstance is declared that adapts the contract.
  static func applies(_ contract: Contract) -> Bool {
    var silent = SilentTracer()
    return applies(contract, &silent)
  }

  /// The declared circumstances that adapt the contract, in a fixed order.
  static func declared(_ contract: Contract) -> [SituationParticuliere] {
    guard let declared = contract.situation.situations, !declared.isEmpty else { return [] }
    return SituationParticuliere.allCases.filter {
      declared.contains($0) && adaptation($0, contract) != nil
    }
  }

  /// Why criterion 5 fails.
  static func cause(_ contract: Contract, _ indicateur: Indicateur) -> CriterionCause {
    var silent = SilentTracer()
    switch levelOfFailure(contract, &silent) {
    case .inconnu: return .patienteleBelowMaybeAdapted(indicateur)
    case .sousConditions:
      return .patienteleBelowAdapted(
        indicateur,
        declared(contract),
        children: followsManyChildren(contract)
      )
    case .non, .oui: return .patienteleBelow(indicateur)
    }
  }

  /// Whether a GP follows more children than the derogation asks, with a file active above its bound (avenant 7).
  static func followsManyChildren(_ contract: Contract) -> Bool {
    guard contract.isMedecineGenerale, let enfants = contract.regime.acces.enfants,
      let part = contract.situation.partMoins16, let fileActive = contract.situation.fileActive
    else { return false }
    return part > enfants.part.value && fileActive > enfants.fileActive.value
  }

  /// Whether an answer still missing could make that derogation apply.
  private static func couldFollowManyChildren(_ contract: Contract) -> Bool {
    guard contract.isMedecineGenerale, let enfants = contract.regime.acces.enfants else { return false }
    let situation = contract.situation
    return situation.partMoins16.map { $0 > enfants.part.value } ?? true
      && situation.fileActive.map { $0 > enfants.fileActive.value } ?? true
  }

  private static func adaptation(_ circumstance: SituationParticuliere, _ contract: Contract) -> Adaptation? {
    guard let adaptation = contract.regime.acces.adaptations[circumstance],
      contract.isMedecineGenerale || !adaptation.medecineGeneraleSeule
    else { return nil }
    return adaptation
  }
}
