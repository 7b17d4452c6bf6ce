/// What the reader should know besides the result: cross-checks warn, they never block (rule book, section 2).
///
/// Figures that hold only « si éligible » (ruling 7); notified targets without an option or below the start (rulings 9
/// and 22); a band typed against the figures, or estimated (rulings 3 and 4); P95 reached since (ruling 12, D-5); a PMT
/// above 1.5 × file active, a file active below PMT / 3, a percentage that looks like a share; a year beyond the
/// contract and the aide collective since 25/02/2026 (section 8, the latter presse); a hire before the signature (3.2);
/// the practice's own secretary, known or possible (ruling 13); an answer without effect here (section 2); a day after
/// the barème's last check (section 1).
enum WarningRule {
  static func judge(_ contract: Contract, verdict: Verdict, band: BandFinding) -> [Said<Warning>] {
    var warnings: [Said<Warning>] = []
    if verdict == .aCompleter { warnings.append(Said(.figuresIfEligible)) }
    warnings += NotifiedRule.warnings(contract).map { Said($0) }
    warnings += aboutBand(contract, verdict: verdict, band: band)
    warnings += aboutFigures(contract) + aboutPercentages(contract)
    warnings += aboutContract(contract, verdict: verdict)
    if verdict != .nonEligible, let post = PosteRule.warning(contract) {
      let acces = contract.regime.acces
      warnings.append(Said(post, reading: [acces.poste, acces.remplacementMois.reference]))
    }
    if let specialite = contract.situation.specialite, let note = specialite.note {
      warnings.append(Said(.specialtyNote(note), reading: [specialite.reference]))
    }
    warnings += withoutEffect(contract)
    let collective = contract.regime.vie.aideCollective
    if contract.isMedecineGenerale, contract.day >= collective.value {
      let source = collective.reference.sources.first.flatMap(contract.bareme.source)?.court ?? ""
      let warning = Warning.collectiveAid(since: collective.value, source: source)
      warnings.append(Said(warning, reading: [collective.reference]))
    }
    // A contract signed later falls under a text that nobody has read yet, whatever the day of the evaluation.
    if max(contract.day, contract.signature) > contract.bareme.verifieLe {
      warnings.append(Said(.checkedOn(contract.bareme.verifieLe)))
    }
    return warnings
  }

  private static func aboutBand(
    _ contract: Contract,
    verdict: Verdict,
    band: BandFinding
  ) -> [Said<Warning>] {
    var warnings: [Said<Warning>] = []
    let (figures, limits) = RecordingTracer.listening { BandRule.fromFigures(contract, &$0) }
    if let typed = contract.situation.tranche, let figures, typed < figures.low || typed > figures.high {
      warnings.append(Said(.bandContradicts(typed: typed, figures: figures), reading: limits))
    }
    if band.statut == .estime, verdict != .nonEligible {
      warnings.append(Said(.bandEstimated(band.tranches), reading: band.references))
    }
    let p95 = contract.regime.bandes.pmt.p95
    if contract.isMedecineGenerale, verdict != .nonEligible, band.tranches.low < .p95,
      let reached = contract.situation.pmtAtteinte, reached >= p95.value
    {
      warnings.append(
        Said(.p95Reached(.pmt, estimated: p95.reference.statut == .estime), reading: [p95.reference])
      )
    }
    return warnings
  }

  private static func aboutFigures(_ contract: Contract) -> [Said<Warning>] {
    guard let pmt = contract.situation.pmt, let fileActive = contract.situation.fileActive else { return [] }
    let (most, least) = (contract.regime.vie.pmtParFileActive, contract.regime.vie.fileActiveParPmt)
    var warnings: [Said<Warning>] = []
    if Fraction(pmt) > most.value * Fraction(fileActive) {
      let doubt = Warning.pmtLargerThanFileActive(pmt: pmt, fileActive: fileActive)
      warnings.append(Said(doubt, reading: [most.reference]))
    }
    if Fraction(fileActive) < least.value * Fraction(pmt) {
      let doubt = Warning.fileActiveSmallerThanPmt(pmt: pmt, fileActive: fileActive)
      warnings.append(Said(doubt, reading: [least.reference]))
    }
    return warnings
  }

  private static func aboutPercentages(_ contract: Contract) -> [Said<Warning>] {
    let (situation, least) = (contract.situation, contract.regime.vie.pourcentageMinimal)
    let clinical =
      situation.specialite?.regle.comparesClinicalFees ?? true ? situation.honorairesCliniques : nil
    let children = contract.regime.acces.enfants == nil ? nil : situation.partMoins16
    let typed = [(Fact.honorairesCliniques, clinical), (.partMoins16, children)]
    return typed.compactMap { fact, percent in
      guard let percent, percent < least.value, percent != Percent(0) else { return nil }
      return Said(.percentageLikeShare(fact, percent), reading: [least.reference])
    }
  }

  private static func aboutContract(_ contract: Contract, verdict: Verdict) -> [Said<Warning>] {
    let length = contract.regime.vie.dureeAnnees
    var warnings: [Said<Warning>] = []
    if let annee = contract.situation.annee, annee > length.value {
      let renewal = contract.regime.vie.reconduction
      let warning = Warning.beyondContract(years: length.value, renewed: renewal != nil)
      warnings.append(Said(warning, reading: [length.reference, renewal]))
    }
    // A contract that isn't renewed pays nothing any more after its term.
    if verdict != .nonEligible, let end = contract.endedOn {
      warnings.append(Said(.contractEnded(end), reading: [length.reference]))
    }
    if let hire = contract.situation.embauche, hire < contract.signature {
      let isAssumed = contract.situation.signature == nil
      warnings.append(
        Said(
          isAssumed
            ? .hiredWithoutSignature(hire: hire, assumed: contract.signature) : .hiredBeforeSignature
        )
      )
    }
    return warnings
  }

  private static func withoutEffect(_ contract: Contract) -> [Said<Warning>] {
    let situation = contract.situation
    var warnings: [Said<Warning>] = []
    if situation.zone != nil, let asked = contract.askedTerms, !asked.dependsOnZone {
      warnings.append(Said(.zoneWithoutEffect, reading: [asked.reference]))
    }
    func note(_ fact: Fact, when given: Bool) {
      if given { warnings.append(Said(.factWithoutEffect(fact))) }
    }
    note(.optam, when: situation.optam != nil && situation.secteur != nil && situation.secteur != .deux)
    note(
      .objectifsAtteints,
      when: situation.objectifsAtteints != nil && situation.option != nil && !contract.asksSecondAssistant
    )
    let acces = contract.regime.acces
    note(.forfaitStructure, when: situation.forfaitStructure != nil && acces.forfait == nil)
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
