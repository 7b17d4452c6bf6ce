import AidRules

extension AmountTable {
  /// Reads the yearly maxima of an option: `annee_1`, `annee_2`… without a gap, then the raised ones.
  convenience init?(_ group: Group) {
    var base: [Legal<Euros>?] = []
    var complete = true
    // The first year is required, so that a table is never empty; a gap leaves its later years unread, hence refused.
    while let place = base.isEmpty ? group.required("annee_1") : group.optional("annee_\(base.count + 1)") {
      if case .scalar("aucun") = place.tree.shape {
        base.append(nil)
      } else {
        let amount = place.legal { $0.euros() }
        complete = complete && amount != nil
        base.append(amount)
      }
    }
    let p90 = group.required("p90_p95")?.legal { $0.euros() }
    let annee = group.required("p90_depuis_annee")?.legal { $0.count(max: 10) }
    let p95 = group.required("p95")?.legal { $0.euros() }
    guard complete, !base.isEmpty, let p90, let annee, let p95 else { return nil }
    self.init(base: base, p90: p90, p90DepuisAnnee: annee, p95: p95)
  }
}
