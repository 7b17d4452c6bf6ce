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
}
