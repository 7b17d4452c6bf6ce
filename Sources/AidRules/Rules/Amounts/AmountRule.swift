/// The maximum of one contract year (section 5).
///
/// The option's amount of that year in the band; a range while several bands are possible. A contract of an older regime
/// takes the later table from its first anniversary on or after that text's first day (officiel). P90–P95 is half-open
/// (D-4) and counts from year 3; at and above P95 the amount is fixed every year (D-12). Where every band pays the same,
/// as in year 1, the amount is as official as the table, whatever is known of the band.
enum AmountRule {
  /// What a year's maximum can be.
  struct Finding {
    let maximum: Bounds<Euros>
    let statut: Statut
  }

  static func judge(
    _ option: OptionTerms,
    annee: Int,
    band: BandFinding,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> Finding? {
    let hasMoved = contract.hasMoved(inYear: annee)
    guard let table = table(option, hasMoved: hasMoved, contract),
      let (low, high) = extremes(table, annee: annee, band.tranches)
    else { return nil }
    tracer.read(low.reference)
    if low.value != high.value { tracer.read(high.reference) }
    var statut = max(low.reference.statut, high.reference.statut)
    if let first = table.decidingYear(annee, band.tranches) {
      tracer.read(first.reference)
      statut = max(statut, first.reference.statut)
    }
    if hasMoved { tracer.read(contract.regime.bascule?.jour.reference) }
    if !table.isFlat(inYear: annee) {
      statut = max(statut, band.statut)
      tellBand(band, contract, &tracer)
    }
    if contract.readsAnniversaryFromHire {
      let anniversaire = contract.regime.vie.anniversaire
      tracer.read(anniversaire)
      statut = max(statut, anniversaire.statut)
    }
    return Finding(maximum: Bounds(low.value, high.value), statut: statut)
  }

  /// The table of an option: the regime's own, or the later one for a contract that has moved.
  static func table(_ option: OptionTerms, hasMoved: Bool, _ contract: Contract) -> AmountTable? {
    guard hasMoved, let bascule = contract.regime.bascule else { return option.montants }
    return contract.bareme.regime(bascule.vers)?.terms(option.option)?.montants
  }

  /// The least and the greatest maximum of the bands possible; nil in a year without amount.
  static func extremes(
    _ table: AmountTable,
    annee: Int,
    _ tranches: Bounds<Tranche>
  ) -> (low: Legal<Euros>, high: Legal<Euros>)? {
    guard var low = table.maximum(annee: annee, tranche: tranches.low) else { return nil }
    var high = low
    func consider(_ tranche: Tranche) {
      guard tranches.low < tranche, tranche <= tranches.high,
        let amount = table.maximum(annee: annee, tranche: tranche)
      else { return }
      if amount.value < low.value { low = amount }
      if amount.value > high.value { high = amount }
    }
    // Below P90 every band pays the same.
    consider(.p90P95)
    consider(.p95)
    return (low, high)
  }

  /// Tells how the band was found, judging it again only where somebody listens.
  private static func tellBand<T: Tracer>(_ band: BandFinding, _ contract: Contract, _ tracer: inout T) {
    guard T.records else { return }
    _ = tracer.within(.tranche) { BandRule.judge(contract, &$0) }
    if band.tranches.high == .p95 { tracer.read(contract.regime.versements.fixeP95) }
  }
}
