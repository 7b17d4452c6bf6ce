import AidRules

extension PaymentTerms {
  /// Reads the section `versements`.
  init?(_ group: Group) {
    let annees = group.required("annees_integrales")?.legal { $0.count(max: 10) }
    let mois = group.required("premiere_annee_mois")?.legal { $0.count(max: 120) }
    let avance = group.required("avance")?.legal { $0.wholePercent() }
    let solde = group.required("solde")?.backing()
    let combinaison = group.required("combinaison")?.backing()
    let fixe = group.required("fixe_p95")?.backing()
    guard let annees, let mois, let avance, let solde, let combinaison, let fixe else { return nil }
    self.init(
      anneesIntegrales: annees,
      premiereAnneeMois: mois,
      avance: avance,
      solde: solde,
      combinaison: combinaison,
      fixeP95: fixe
    )
  }
}
