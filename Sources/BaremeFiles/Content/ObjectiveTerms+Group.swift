import AidRules

extension ObjectiveTerms {
  /// The words of `methode`.
  private enum Mot: String, CaseIterable {
    case taux, points
  }

  /// Reads the section `objectifs` and what it rests on: `taux`, and `estimations` where points alone are published.
  convenience init?(_ regime: Group) {
    let taux = RateTerms.table(regime)
    var mot: Mot?
    let terms = regime.required("objectifs")?.table { group in
      mot = group.required("methode")?.choice(among: Mot.allCases)
      if mot == nil { group.skip(group.unread) }
      let methode: Methode? =
        switch mot {
        case .taux: RateTerms.read(group, taux).map(Methode.taux)
        case .points: PublishedTerms.read(group, regime, taux).map(Methode.points)
        case nil: nil
        }
      return (methode, group.required("amenagement")?.backing(), group.required("inconnu")?.backing())
    }
    if mot == nil { regime.skip(["estimations", "transposition"]) }
    guard case let (methode?, amenagement?, inconnu?)? = terms else { return nil }
    self.init(methode: methode, amenagement: amenagement, inconnu: inconnu)
  }
}
