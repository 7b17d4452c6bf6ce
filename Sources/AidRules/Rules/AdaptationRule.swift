/// Criterion 5's adaptations: a declared circumstance may cover a patientèle too small, never by a silent yes.
///
/// Newly installed, RQTH, ALD, mixed practice (seed 1 « cas particuliers », ameli), and 65 and over by D-10. A
/// circumstance not answered leaves the question open.
enum AdaptationRule {
  static func levelOfFailure(_ contract: Contract) -> Level {
    guard contract.situation.situations != nil else { return .inconnu }
    return contract.adaptations.isEmpty ? .non : .sousConditions
  }

  static func cause(_ contract: Contract, _ indicateur: Indicateur) -> CriterionCause {
    switch levelOfFailure(contract) {
    case .inconnu: .patienteleBelowMaybeAdapted(indicateur)
    case .sousConditions: .patienteleBelowAdapted(indicateur, contract.adaptations)
    case .non, .oui: .patienteleBelow(indicateur)
    }
  }
}
