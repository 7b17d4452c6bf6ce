/// Why two contracts beside a step differ: what each rule says on either side, compared.
enum CliffReasons {
  static func find(
    _ axis: Axis,
    _ old: Contract,
    _ new: Contract,
    at point: BreakPoint
  ) -> [CliffReason] {
    var reasons: [CliffReason] = []
    if old.regime.id != new.regime.id {
      reasons.append(
        CliffReason(
          kind: .regime(from: old.regime.id, to: new.regime.id),
          references: [new.regime.debut.reference]
        )
      )
    }
    reasons += criteria(old, new)
    if new.situation.option == nil { reasons += accesses(old, new) }
    reasons += [band(old, new, at: point), moves(old, new)].compactMap { $0 }
    if axis == .annee, let annee = new.situation.annee { reasons += amounts(annee, old, new) }
    return reasons
  }

  /// The criteria that say something else, or weigh otherwise.
  private static func criteria(_ old: Contract, _ new: Contract) -> [CliffReason] {
    CriterionID.allCases.compactMap { id in
      let (before, _) = RecordingTracer.listening { CriteriaRule.judge(id, old, &$0) }
      let (after, references) = RecordingTracer.listening { CriteriaRule.judge(id, new, &$0) }
      guard before.level != after.level || before.verdict != after.verdict else { return nil }
      return CliffReason(kind: .criterion(id, after.cause), references: references)
    }
  }

  /// The options whose access says something else, while none is asked.
  private static func accesses(_ old: Contract, _ new: Contract) -> [CliffReason] {
    new.options.compactMap { terms in
      guard let earlier = old.regime.terms(terms.option) else { return nil }
      let (before, _) = RecordingTracer.listening { OptionRule.judge(earlier, old, &$0) }
      let (after, references) = RecordingTracer.listening { OptionRule.judge(terms, new, &$0) }
      guard before.level != after.level || before.acces != after.acces else { return nil }
      return CliffReason(kind: .acces(terms.option, after.cause), references: references)
    }
  }

  /// The band, with the limit that is crossed, if it isn't typed, and the amounts that follow.
  private static func band(_ old: Contract, _ new: Contract, at point: BreakPoint) -> CliffReason? {
    let (before, _) = RecordingTracer.listening { BandRule.judge(old, &$0) }
    let (after, _) = RecordingTracer.listening { BandRule.judge(new, &$0) }
    guard before.tranches != after.tranches else { return nil }
    let bandes = new.regime.bandes
    let limits = Indicateur.allCases.flatMap { indicateur in
      Tranche.allCases.compactMap { bandes.limits(indicateur).limit(of: $0)?.reference }
    }
    let crossed = point.references.filter { limits.contains($0) || $0 == bandes.marge?.reference }
    return CliffReason(
      kind: .tranche(before.tranches, after.tranches),
      references: crossed + newTables(old, new)
    )
  }

  /// The contract years that fall under the amounts of a later text on one side only, under one regime.
  private static func moves(_ old: Contract, _ new: Contract) -> CliffReason? {
    guard old.regime.id == new.regime.id, let bascule = new.regime.bascule else { return nil }
    let annees = zip(old.years, new.years).filter { old.hasMoved(inYear: $0) != new.hasMoved(inYear: $1) }
      .map { $1 }
    return annees.isEmpty
      ? nil : CliffReason(kind: .bascule(annees: annees), references: [bascule.jour.reference])
  }

  /// A contract year with another amount than the year before.
  private static func amounts(_ annee: Int, _ old: Contract, _ new: Contract) -> [CliffReason] {
    let references = newTables(old, new)
    return references.isEmpty ? [] : [CliffReason(kind: .annee(annee), references: references)]
  }

  /// The amounts that the second contract reads and the first doesn't.
  private static func newTables(_ old: Contract, _ new: Contract) -> [Reference] {
    let before = tables(old)
    return tables(new).filter { !before.contains($0) }
  }

  private static func tables(_ contract: Contract) -> [Reference] {
    var tracer = RecordingTracer()
    var silent = SilentTracer()
    let band = BandRule.judge(contract, &silent)
    for terms in contract.options {
      for annee in contract.years {
        guard let table = AmountRule.table(terms, hasMoved: contract.hasMoved(inYear: annee), contract),
          let (low, high) = AmountRule.extremes(table, annee: annee, band.tranches)
        else { continue }
        tracer.read(low.reference)
        tracer.read(high.reference)
      }
    }
    return tracer.references(since: 0)
  }
}
