/// The maximum of one contract year (section 5).
///
/// The option's amount of that year in the band; a range while several bands are possible. P90–P95 is half-open
/// (D-4) and counts from year 3; at and above P95 the amount is fixed every year (D-12). Where every band pays
/// the same, as in year 1, the amount is as official as the table, whatever is known of the band.
enum AmountRule {
  /// What a year's maximum can be.
  struct Finding {
    let maximum: Bounds<Euros>
    let statut: Statut
    let references: [Reference]
  }

  static func judge(
    _ table: AmountTable,
    annee: Int,
    band: BandFinding,
    _ contract: Contract
  ) -> Finding? {
    let possible = Tranche.allCases.filter { band.tranches.low <= $0 && $0 <= band.tranches.high }
    let amounts = possible.compactMap { table.maximum(annee: annee, tranche: $0) }
    guard amounts.count == possible.count, let first = amounts.first,
      let low = amounts.min(by: { $0.value < $1.value }), let high = amounts.max(by: { $0.value < $1.value })
    else { return nil }
    let everyBand = Tranche.allCases.compactMap { table.maximum(annee: annee, tranche: $0)?.value }
    let bandMatters = Set(everyBand).count > 1
    var references = low.value == high.value ? [first.reference] : [low.reference, high.reference]
    if bandMatters {
      references += band.references
      if band.tranches.high == .p95 { references.append(contract.regime.versements.fixeP95) }
    }
    var statut = max(low.reference.statut, high.reference.statut)
    if bandMatters { statut = max(statut, band.statut) }
    if contract.readsAnniversaryFromHire {
      statut = max(statut, .interprete)
      references.append(contract.regime.vie.anniversaire)
    }
    return Finding(maximum: Bounds(low.value, high.value), statut: statut, references: references)
  }
}
