// Where the amounts differ: the band, a later text, the contract year.
extension CliffReasons {
  /// The band, where an amount follows it: with the limit that is crossed, if it isn't typed, and the amounts.
  static func band(
    _ old: Contract,
    _ new: Contract,
    at point: BreakPoint,
    _ listsAmounts: Bool
  ) -> CliffReason? {
    let before = tranches(old)
    let after = tranches(new)
    guard before != after, amountsDiffer(before, after, new) else { return nil }
    let bandes = new.regime.bandes
    let limits = Indicateur.allCases.flatMap { indicateur in
      Tranche.allCases.compactMap { bandes.limits(indicateur).limit(of: $0)?.reference }
    }
    let crossed = point.references.filter { limits.contains($0) || $0 == bandes.marge?.reference }
    return CliffReason(
      kind: .tranche(before, after),
      statut: crossed.map(\.statut).max() ?? .officiel,
      references: crossed + (listsAmounts ? newTables(old, new) : [])
    )
  }

  /// Whether some amount shown isn't the same in two bands.
  private static func amountsDiffer(
    _ before: Bounds<Tranche>,
    _ after: Bounds<Tranche>,
    _ contract: Contract
  ) -> Bool {
    contract.options.contains { terms in
      contract.years.contains { annee in
        let table = AmountRule.table(terms, hasMoved: contract.hasMoved(inYear: annee), contract)
        func extremes(_ tranches: Bounds<Tranche>) -> Bounds<Euros>? {
          table.flatMap { AmountRule.extremes($0, annee: annee, tranches) }
            .map { Bounds($0.low.value, $0.high.value) }
        }
        return extremes(before) != extremes(after)
      }
    }
  }

  /// The contract years that fall under the amounts of a later text on one side only, under one regime.
  static func moves(_ old: Contract, _ new: Contract) -> CliffReason? {
    guard old.regime.id == new.regime.id, let bascule = new.regime.bascule else { return nil }
    let annees = zip(old.years, new.years).filter { old.hasMoved(inYear: $0) != new.hasMoved(inYear: $1) }
      .map { $1 }
    return annees.isEmpty
      ? nil
      : CliffReason(
        kind: .bascule(annees: annees, vers: bascule.vers),
        statut: bascule.jour.reference.statut,
        references: [bascule.jour.reference]
      )
  }

  /// A contract year with another amount than the year before.
  static func amounts(_ annee: Int, _ old: Contract, _ new: Contract) -> [CliffReason] {
    let references = newTables(old, new)
    guard let statut = references.map(\.statut).max() else { return [] }
    return [CliffReason(kind: .annee(annee), statut: statut, references: references)]
  }

  /// The amounts that the second contract reads and the first doesn't.
  private static func newTables(_ old: Contract, _ new: Contract) -> [Reference] {
    let before = tables(old)
    return tables(new).filter { !before.contains($0) }
  }

  private static func tables(_ contract: Contract) -> [Reference] {
    let tranches = tranches(contract)
    return contract.options.reduce(into: []) { all, terms in
      for annee in contract.years {
        all += tables(contract, terms, annee, tranches).filter { !all.contains($0) }
      }
    }
  }

  /// The amounts of an option in a year, the least and the greatest of the bands possible.
  static func tables(_ contract: Contract, _ option: OptionETP, _ annee: Int) -> [Reference] {
    contract.regime.terms(option).map { tables(contract, $0, annee, tranches(contract)) } ?? []
  }

  private static func tables(
    _ contract: Contract,
    _ terms: OptionTerms,
    _ annee: Int,
    _ tranches: Bounds<Tranche>
  ) -> [Reference] {
    guard let table = AmountRule.table(terms, hasMoved: contract.hasMoved(inYear: annee), contract),
      let (low, high) = AmountRule.extremes(table, annee: annee, tranches)
    else { return [] }
    return low.reference == high.reference ? [low.reference] : [low.reference, high.reference]
  }

  /// The bands possible, without a word of why.
  private static func tranches(_ contract: Contract) -> Bounds<Tranche> {
    var silent = SilentTracer()
    return BandRule.judge(contract, &silent).tranches
  }
}
