/// What holds of a kind's doctors as long as no figure reaches another break point: everything but the targets.
final class LineCell {
  let verdict: Verdict
  let maximum: Bounds<Euros>?
  /// Whether some option is open, so that there are objectives.
  let isOpen: Bool
  /// The facts that change the verdict, an access or an amount, the most decisive first.
  private let decisive: [Fact]
  /// The facts that change none of them.
  private let others: FactSet
  /// Among the others, those that are listed in any case.
  private let always: FactSet
  /// The lists made so far.
  private var lists: [FactSet: [Fact]] = [:]

  init(_ contract: Contract) {
    let outcome = Outcome(contract)
    verdict = outcome.judgement.verdict
    isOpen = outcome.options.contains { $0.level != .non }
    maximum = contract.situation.option == nil ? nil : outcome.options.first?.amounts.first ?? nil
    var decisive: [(fact: Fact, impact: Impact)] = []
    var others = FactSet()
    var always = FactSet()
    for fact in Fact.allCases {
      if let impact = MissingRule.impactBesidesObjectives(of: fact, contract, outcome) {
        decisive.append((fact, impact))
      } else {
        others.insert(fact)
        if MissingRule.isAlwaysListed(fact, contract, outcome) { always.insert(fact) }
      }
    }
    self.decisive = MissingRule.ordered(decisive)
    (self.others, self.always) = (others, always)
  }

  /// What is missing, when these facts change an objective.
  func missing(_ changing: FactSet) -> [Fact] {
    let found = changing.intersection(others)
    if let known = lists[found] { return known }
    let list = decisive + found.facts + always.subtracting(found).facts
    lists[found] = list
    return list
  }
}

/// Facts, few bytes to compare.
struct FactSet: OptionSet, Hashable {
  var rawValue: UInt64 = 0

  /// The facts in the order of `Fact`.
  var facts: [Fact] { Fact.allCases.filter { contains(Self($0)) } }

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(_ fact: Fact) {
    rawValue = 1 << UInt64(Fact.allCases.firstIndex(of: fact) ?? 0)
  }

  mutating func insert(_ fact: Fact) {
    formUnion(Self(fact))
  }
}
