import AidRules

extension RateTerms {
  /// Reads the section `taux`: the rates by option, one for each band from P30 up.
  static func table(_ regime: Group) -> [OptionETP: [Tranche: Legal<Fraction>]]? {
    regime.required("taux")?.table { group in
      group.eachKey(among: OptionETP.allCases) { $0.table(bands) }
    }
  }

  /// Reads what the section `objectifs` says of the rates.
  static func read(_ group: Group, _ taux: [OptionETP: [Tranche: Legal<Fraction>]]?) -> RateTerms? {
    let commune = group.required("commune")?.backing()
    let troncature = group.required("troncature")?.backing()
    let sousTranches = group.required("sous_tranches")?.backing()
    guard let taux, let commune, let troncature, let sousTranches else { return nil }
    return RateTerms(taux: taux, commune: commune, troncature: troncature, sousTranches: sousTranches)
  }

  private static func bands(_ group: Group) -> [Tranche: Legal<Fraction>]? {
    var rates: [Tranche: Legal<Fraction>] = [:]
    var complete = true
    for tranche in Tranche.allCases where tranche != .sousP30 {
      rates[tranche] = group.required(tranche.rawValue)?.legal { $0.fraction() }
      complete = complete && rates[tranche] != nil
    }
    return complete ? rates : nil
  }
}
