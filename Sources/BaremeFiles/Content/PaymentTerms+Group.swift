import AidRules

extension PaymentCalendar {
  /// The words of `calendrier`.
  private enum Mot: String, CaseIterable {
    case integralesPuisModulees = "integrales_puis_modulees"
    case acomptes
  }

  /// Reads the section `versements`.
  init?(_ group: Group) {
    let mot = group.required("calendrier")?.choice(among: Mot.allCases)
    if mot == nil { group.skip(group.unread) }
    let calendar: PaymentCalendar? =
      switch mot {
      case .integralesPuisModulees: PaymentTerms(group).map { .integralesPuisModulees($0) }
      case .acomptes: DepositTerms(group).map { .acomptes($0) }
      case nil: nil
      }
    guard let calendar else { return nil }
    self = calendar
  }
}

extension PaymentTerms {
  /// Reads whole years, then an advance and a balance that follows the objectives.
  fileprivate convenience init?(_ group: Group) {
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

extension DepositTerms {
  /// Reads a deposit and a balance each year, then one payment.
  fileprivate convenience init?(_ group: Group) {
    let avance = group.required("avance_premiere_annee")?.legal { $0.wholePercent() }
    let jours = group.required("premier_acompte_jours")?.legal { $0.count(max: 366) }
    let anniversaires = group.required("anniversaires")?.backing()
    let partage = group.required("partage")?.backing()
    let mois = group.required("delai_mois")?.legal { $0.count(max: 120) }
    let depuis = group.required("delai_depuis_annee")?.legal { $0.count(max: 10) }
    let unique = group.required("versement_unique_depuis_annee")?.legal { $0.count(max: 10) }
    guard let avance, let jours, let anniversaires, let partage, let mois, let depuis, let unique else {
      return nil
    }
    self.init(
      avancePremiereAnnee: avance,
      premierAcompteJours: jours,
      anniversaires: anniversaires,
      partage: partage,
      delaiMois: mois,
      delaiDepuisAnnee: depuis,
      versementUniqueDepuisAnnee: unique
    )
  }
}
