/// The target of one indicator for one option (section 6.2), by the best source there is.
///
/// Notified, then maintained at a typed P95, then a newly installed doctor's target, a published point, a derived
/// target, an estimate, and last unknown: never a guess. Once a circumstance is declared, whatever isn't notified
/// is at best an interpretation, to be agreed with the CPAM (3.1, 6).
enum ObjectiveRule {
  /// What one source gives: a target or a range, and how it was found.
  struct Finding {
    var gain: Bounds<Int>?
    /// Whether a gain with equal bounds is one value rather than a range that closed.
    var isExact = true
    let statut: Statut
    let method: ObjectiveMethod
    let references: [Reference]
  }

  static func judge(_ indicateur: Indicateur, _ option: OptionTerms, _ contract: Contract) -> Objective {
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
        aConvenir: false,
        references: []
      )
    }
    let finding = find(indicateur, option, contract)
    let adapted = !contract.adaptations.isEmpty
    let target = depart.flatMap { depart in
      finding.gain.map { Bounds(depart + $0.low, depart + $0.high) }
    }
    let exact = finding.isExact
    return Objective(
      indicateur: indicateur,
      depart: depart,
      gain: exact ? finding.gain?.exact : nil,
      cible: target,
      cibleExacte: exact ? target?.exact : nil,
      statut: adapted ? max(finding.statut, .interprete) : finding.statut,
      method: finding.method,
      aConvenir: adapted,
      references: finding.references + (adapted ? [contract.regime.objectifs.amenagement] : [])
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
      aConvenir: false,
      references: []
    )
  }

  /// A finding that no source can make.
  static func unknown(_ reason: UnknownObjective, _ contract: Contract) -> Finding {
    Finding(
      gain: nil,
      statut: .inconnu,
      method: .unknown(reason),
      references: [contract.regime.objectifs.inconnu]
    )
  }

  private static func find(
    _ indicateur: Indicateur,
    _ option: OptionTerms,
    _ contract: Contract
  ) -> Finding {
    guard let specialite = contract.situation.specialite else {
      return unknown(.specialtyMissing, contract)
    }
    if contract.situation.tranche == .p95 { return MaintainRule.typed(contract) }
    let depart = contract.situation.depart(indicateur)
    if case .complementaire = option.acces {
      return MaintainRule.estimated(indicateur, depart, contract) ?? unknown(.optionUnpublished, contract)
    }
    guard let depart else { return unknown(.startMissing, contract) }
    if let finding = NewlyInstalledRule.find(indicateur, depart, contract) { return finding }
    if isBelowMinimum(indicateur, depart, specialite, contract) {
      return unknown(.belowMinimum, contract)
    }
    return PublishedRule.find(indicateur, option.option, depart, specialite, contract)
      ?? DerivedRule.find(indicateur, option.option, depart, specialite, contract)
      ?? MaintainRule.estimated(indicateur, depart, contract)
      ?? EstimateRule.find(indicateur, option.option, depart, contract)
  }

  /// Whether the start is below the specialty's minimum, so that only a circumstance can have admitted it.
  private static func isBelowMinimum(
    _ indicateur: Indicateur,
    _ depart: Int,
    _ specialite: Specialite,
    _ contract: Contract
  ) -> Bool {
    let acces = contract.regime.acces
    switch (specialite.famille, indicateur) {
    case (.medecineGenerale, .pmt): return depart < acces.pmtMedecineGenerale.value
    case (.pediatrie, .fileActive): return depart < acces.fileActivePediatrie.value
    case (.autre, .fileActive):
      if let tranche = contract.situation.tranche { return tranche == .sousP30 }
      return contract.situation.seuilP30.map { depart < $0 } ?? false
    default: return false
    }
  }
}
