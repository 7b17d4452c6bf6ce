/// What the reader should know besides the result: cross-checks warn, they never block.
enum WarningRule {
  static func judge(_ contract: Contract, verdict: Verdict, band: BandFinding) -> [Warning] {
    var warnings: [Warning] = []
    if verdict == .aCompleter { warnings.append(.figuresIfEligible) }
    warnings += NotifiedRule.warnings(contract)
    warnings += aboutBand(contract, verdict: verdict, band: band)
    warnings += aboutFigures(contract)
    warnings += aboutContract(contract)
    if verdict != .nonEligible, let post = PosteRule.warning(contract) { warnings.append(post) }
    if let note = contract.situation.specialite?.note { warnings.append(.specialtyNote(note)) }
    warnings += withoutEffect(contract)
    let collective = contract.regime.vie.aideCollective.value
    if contract.isMedecineGenerale, contract.day >= collective {
      warnings.append(.collectiveAid(since: collective))
    }
    // A contract signed later falls under a text that nobody has read yet, whatever the day of the evaluation.
    if max(contract.day, contract.signature) > contract.bareme.verifieLe {
      warnings.append(.checkedOn(contract.bareme.verifieLe))
    }
    return warnings
  }

  private static func aboutBand(
    _ contract: Contract,
    verdict: Verdict,
    band: BandFinding
  ) -> [Warning] {
    var warnings: [Warning] = []
    if let typed = contract.situation.tranche, let figures = BandRule.fromFigures(contract),
      typed < figures.low || typed > figures.high
    {
      warnings.append(.bandContradicts(typed: typed, figures: figures))
    }
    if band.statut == .estime, verdict != .nonEligible { warnings.append(.bandEstimated(band.tranches)) }
    if contract.isMedecineGenerale, verdict != .nonEligible, band.tranches.low < .p95,
      let reached = contract.situation.pmtAtteinte, reached >= contract.regime.bandes.pmt.p95.value
    {
      warnings.append(.p95Reached(.pmt))
    }
    return warnings
  }

  private static func aboutFigures(_ contract: Contract) -> [Warning] {
    guard let pmt = contract.situation.pmt, let fileActive = contract.situation.fileActive else { return [] }
    let vie = contract.regime.vie
    var warnings: [Warning] = []
    if Fraction(pmt) > vie.pmtParFileActive.value * Fraction(fileActive) {
      warnings.append(.pmtLargerThanFileActive(pmt: pmt, fileActive: fileActive))
    }
    if Fraction(fileActive) < vie.fileActiveParPmt.value * Fraction(pmt) {
      warnings.append(.fileActiveSmallerThanPmt(pmt: pmt, fileActive: fileActive))
    }
    return warnings
  }

  private static func aboutContract(_ contract: Contract) -> [Warning] {
    var warnings: [Warning] = []
    if let annee = contract.situation.annee, annee > contract.regime.vie.dureeAnnees.value {
      warnings.append(.beyondContract(years: contract.regime.vie.dureeAnnees.value))
    }
    if let hire = contract.situation.embauche, hire < contract.signature {
      warnings.append(.hiredBeforeSignature)
    }
    return warnings
  }

  private static func withoutEffect(_ contract: Contract) -> [Warning] {
    let situation = contract.situation
    var warnings: [Warning] = []
    if situation.zone != nil, let asked = contract.askedTerms, !asked.dependsOnZone {
      warnings.append(.zoneWithoutEffect)
    }
    func note(_ fact: Fact, when given: Bool) {
      if given { warnings.append(.factWithoutEffect(fact)) }
    }
    note(.optam, when: situation.optam != nil && situation.secteur != nil && situation.secteur != .deux)
    note(
      .objectifsAtteints,
      when: situation.objectifsAtteints != nil && situation.option != nil && !contract.asksSecondAssistant
    )
    let acces = contract.regime.acces
    note(.forfaitStructure, when: situation.forfaitStructure != nil && acces.forfaitStructure == nil)
    note(
      .exerciceCoordonne,
      when: situation.exerciceCoordonne != nil
        && (acces.exerciceCoordonne == nil || ExerciceCoordonneRule.isUndertaken(contract))
    )
    note(.partMoins16, when: situation.partMoins16 != nil && acces.enfants == nil)
    guard let specialite = situation.specialite else { return warnings }
    note(
      .partMoins16,
      when: situation.partMoins16 != nil && acces.enfants != nil && !contract.isMedecineGenerale
    )
    note(
      .honorairesCliniques,
      when: situation.honorairesCliniques != nil && !specialite.regle.comparesClinicalFees
    )
    note(.structureUrgence, when: situation.structureUrgence != nil && specialite.regle != .urgence)
    note(.pmt, when: situation.pmt != nil && specialite.famille == .autre)
    note(.seuilP30, when: situation.seuilP30 != nil && !BandRule.minimumIsToldByCPAM(specialite, contract))
    note(.objectifPmt, when: situation.objectifPmt != nil && specialite.famille == .autre)
    note(.pmtAtteinte, when: situation.pmtAtteinte != nil && specialite.famille == .autre)
    return warnings
  }
}
