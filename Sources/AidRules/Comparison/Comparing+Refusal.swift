extension Comparing {
  /// What refuses the aid on one side alone; nil when both sides or neither can have it.
  ///
  /// Where there is no contract there is no date either: what refuses it is the reason, not what is read elsewhere.
  var refusal: [ReferenceChange]? {
    guard !sides.agree(on: { $0.verdict == .nonEligible }) else { return nil }
    return refusingCriteria
  }

  /// The same for an option: what refuses the aid, or this option.
  func refusal(of pair: Sides<OptionEvaluation?>) -> [ReferenceChange]? {
    guard let before = pair.before, let after = pair.after,
      (before.verdict == .nonEligible) != (after.verdict == .nonEligible)
    else { return nil }
    let closes = (before.acces == .non) != (after.acces == .non)
    let access = closes ? changes(Sides(before.references, after.references)) : []
    return (refusingCriteria + access).distinct(by: \.self)
  }

  /// What is read otherwise by the criteria that refuse one side alone.
  func findRefusingCriteria() -> [ReferenceChange] {
    let refusing = criteria.filter { !$0.agree(on: { $0.level == .non }) }
    return refusing.flatMap { changes($0.map(\.references)) }.distinct(by: \.self)
  }
}
