/// A question worth asking, and what its answers can still change, the other answers staying as they are.
public struct NextQuestion: Hashable, Sendable {
  /// The fact asked.
  public let fact: Fact
  /// The verdicts that its answers lead to, the other conditions still open being met; empty when none changes it.
  public let verdicts: Set<Verdict>
  /// The options of which an answer changes the access.
  public let acces: Set<OptionETP>
  /// The first maximum that an answer changes, by option then year; nil when none does.
  public let maximum: ReachableMaximum?
  /// Whether an answer changes an objective's value or statut.
  public let changesObjectives: Bool

  /// What an answer changes first; nil when it only makes the contract more precise.
  var impact: Impact? {
    if !verdicts.isEmpty { return .verdict }
    if !acces.isEmpty { return .access }
    if maximum != nil { return .amount }
    return changesObjectives ? .objective : nil
  }
}

/// What the maximum of one contract year can become.
public struct ReachableMaximum: Hashable, Sendable {
  /// The option.
  public let option: OptionETP
  /// The contract year.
  public let annee: Int
  /// The lowest and the highest maximum that an answer leads to.
  public let bounds: Bounds<Euros>
}

extension Bareme {
  /// The questions worth asking, the most decisive first: the questionnaire that follows them stops soonest.
  ///
  /// - Parameter unknown: The facts that the doctor can't tell: they aren't asked again.
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func questions(
    _ situation: Situation,
    unknown: Set<Fact> = [],
    on day: Day
  ) throws(Refusal) -> [NextQuestion] {
    let contract = try contract(situation, on: day)
    return QuestionRule.judge(contract, Outcome(contract), unknown: unknown)
  }
}
