/// Why two contracts beside a step differ: what each rule says on either side, compared.
enum CliffReasons {
  /// - Parameter listsAmounts: whether the amounts of another band are listed with its limit, or the limit alone.
  static func find(
    _ axis: Axis,
    _ old: Contract,
    _ new: Contract,
    at point: BreakPoint,
    listsAmounts: Bool = true
  ) -> [CliffReason] {
    var reasons: [CliffReason] = []
    if old.regime.id != new.regime.id {
      reasons.append(
        CliffReason(
          kind: .regime(from: old.regime.id, to: new.regime.id),
          statut: new.regime.debut.reference.statut,
          references: [new.regime.debut.reference]
        )
      )
    }
    reasons += [ages(old, new)].compactMap { $0 } + criteria(old, new)
    if new.situation.option == nil { reasons += accesses(old, new) }
    reasons += [band(old, new, at: point, listsAmounts), moves(old, new)].compactMap { $0 }
    if axis == .annee, let annee = new.situation.annee { reasons += amounts(annee, old, new) }
    return reasons
  }

  /// The PMT of one side counts other patients than that of the other.
  private static func ages(_ old: Contract, _ new: Contract) -> CliffReason? {
    let (former, acces) = (old.regime.acces, new.regime.acces)
    guard !acces.countsSamePatients(as: former), old.situation.pmt != new.situation.pmt else { return nil }
    let references = [former, acces].compactMap { $0.ageMinimalPmt?.reference }
    return CliffReason(
      kind: .pmt(ageMinimal: acces.ageMinimalPmt?.value),
      statut: references.map(\.statut).max() ?? .officiel,
      references: references
    )
  }

  /// The criteria that say something else, or weigh otherwise.
  private static func criteria(_ old: Contract, _ new: Contract) -> [CliffReason] {
    var silent = SilentTracer()
    return CriterionID.allCases.compactMap { id in
      let before = CriteriaRule.judge(id, old, &silent)
      let later = CriteriaRule.judge(id, new, &silent)
      // Most say the same: what backs one is listened to only where it doesn't.
      guard before.level != later.level || before.verdict != later.verdict else { return nil }
      let (after, references) = RecordingTracer.listening { CriteriaRule.judge(id, new, &$0) }
      return CliffReason(kind: .criterion(id, after.cause), statut: after.statut, references: references)
    }
  }

  /// The options whose access says something else, while none is asked.
  private static func accesses(_ old: Contract, _ new: Contract) -> [CliffReason] {
    var silent = SilentTracer()
    return new.options.compactMap { terms in
      guard let earlier = old.regime.terms(terms.option) else { return nil }
      let before = OptionRule.judge(earlier, old, &silent)
      let (after, references) = RecordingTracer.listening { OptionRule.judge(terms, new, &$0) }
      guard before.level != after.level || before.acces != after.acces else { return nil }
      return CliffReason(
        kind: .acces(terms.option, after.cause),
        statut: after.statut,
        references: references
      )
    }
  }

  /// How an option weighs, the aid's criteria included.
  private static func admission(_ contract: Contract, _ access: OptionRule.Finding) -> Level {
    Judgement(contract).level(access)
  }

  /// The band, where an amount follows it: with the limit that is crossed, if it isn't typed, and the amounts.
  private static func band(
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
  private static func moves(_ old: Contract, _ new: Contract) -> CliffReason? {
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
  private static func amounts(_ annee: Int, _ old: Contract, _ new: Contract) -> [CliffReason] {
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
