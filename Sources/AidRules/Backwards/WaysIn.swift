/// What would make a doctor eligible.
public struct WaysIn: Hashable, Sendable {
  /// The verdict as things are.
  public let verdict: Verdict
  /// The smallest sets of changes that help, the fewest changes first; empty where nothing that the doctor can change is
  /// enough, and for a doctor who is plainly eligible.
  public let sets: [ChangeSet]
  /// The criteria that stand in the way and that the doctor can't change.
  public let fixed: [Criterion]
  /// The criteria that wait for an answer.
  public let pending: [Criterion]
  /// The day of signature, when it is past and can't be changed either.
  public let signedOn: Day?
}

/// Changes that together reach a verdict, none of which is of use without the others.
public struct ChangeSet: Hashable, Sendable {
  /// A change that a doctor can make.
  public struct Change: Hashable, Sendable {
    /// What to do.
    public let lever: Lever
    /// What backs it in the barème.
    public let references: [Reference]
  }

  /// The changes, in the order of the questions.
  public let changes: [Change]
  /// The verdict once they are made.
  public let verdict: Verdict
}

extension Bareme {
  /// The smallest sets of actionable changes that make a doctor eligible, be it on conditions; plainly eligible for one
  /// who already is so on conditions. While answers are missing, also those after which nothing stands in the way but
  /// them.
  ///
  /// Exact: every set of `Levers` is evaluated again whole, the smallest first. A set is kept when no set that changes
  /// only some of the same facts is enough, nor one that asks less of them.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func waysIn(_ situation: Situation, on day: Day) throws(Refusal) -> WaysIn {
    let contract = try contract(situation, on: day)
    let current = Judgement(contract).asked
    let criteria = CriterionID.allCases.map { id in
      var (criterion, references) = RecordingTracer.listening { CriteriaRule.judge(id, contract, &$0) }
      criterion.references = references
      return criterion
    }
    let pending = criteria.filter { $0.level == .inconnu }
    var sets: [ChangeSet] = []
    for goal in Self.goals(from: current, isPending: !pending.isEmpty) {
      for set in try ChangeSearch(contract, reaching: goal).find() where !sets.contains(set) {
        sets.append(set)
      }
    }
    let highest: Level = current < .sousConditions ? .sousConditions : .oui
    return WaysIn(
      verdict: current.verdict,
      sets: sets.enumerated().sorted {
        ($0.element.changes.count, $0.offset) < ($1.element.changes.count, $1.offset)
      }.map(\.element),
      fixed: criteria.filter { $0.level < highest && $0.level != .inconnu && !$0.modifiable },
      pending: current < .sousConditions ? pending : [],
      signedOn: contract.isPast ? contract.signature : nil
    )
  }

  /// What is sought, the nearest first.
  private static func goals(from current: Level, isPending: Bool) -> [Level] {
    switch current {
    case .non: isPending ? [.inconnu, .sousConditions] : [.sousConditions]
    case .inconnu: [.sousConditions]
    case .sousConditions: [.oui]
    case .oui: []
    }
  }
}
