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
    guard let (low, high) = extremes(table, annee: annee, band.tranches) else { return nil }
    let whateverTheBand = extremes(table, annee: annee, Bounds(.sousP30, .p95))
    let bandMatters = whateverTheBand.map { $0.low.value != $0.high.value } ?? false
    var references = low.value == high.value ? [low.reference] : [low.reference, high.reference]
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

  /// The least and the greatest maximum of the bands possible; nil in a year without amount.
  static func extremes(
    _ table: AmountTable,
    annee: Int,
    _ tranches: Bounds<Tranche>
  ) -> (low: Legal<Euros>, high: Legal<Euros>)? {
    var found: (low: Legal<Euros>, high: Legal<Euros>)?
    for tranche in Tranche.allCases where tranches.low <= tranche && tranche <= tranches.high {
      guard let amount = table.maximum(annee: annee, tranche: tranche) else { return nil }
      guard let (low, high) = found else {
        found = (amount, amount)
        continue
      }
      found = (amount.value < low.value ? amount : low, amount.value > high.value ? amount : high)
    }
    return found
  }
}
