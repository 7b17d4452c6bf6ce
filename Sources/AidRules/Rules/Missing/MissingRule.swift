/// The answers that could still change the result, the most decisive first (rulings 6 and 19).
///
/// A fact is listed when it is unanswered and some value of it, the other answers staying as they are, changes the
/// verdict, an access, an amount, or an objective's value or statut; `Probes` gives the values that tell. Unless not
/// eligible, `situations` is always listed, and `tranche` whenever the band is a range or estimated.
enum MissingRule {
  static func judge(_ contract: Contract, _ current: Outcome) -> [Fact] {
    var found: [(fact: Fact, impact: Impact)] = []
    var tried = contract
    for fact in Fact.allCases {
      var impact: Impact?
      for answer in Probes.answers(to: fact, contract) where impact != .verdict {
        answer(&tried.situation)
        impact = ImpactRule.judge(tried, current, better: impact) ?? impact
      }
      tried.situation = contract.situation
      if impact == nil, isAlwaysListed(fact, contract, current) { impact = .precision }
      if let impact { found.append((fact, impact)) }
    }
    return ordered(found)
  }

  /// What an answer to a fact changes besides the objectives.
  static func impactBesidesObjectives(of fact: Fact, _ contract: Contract, _ current: Outcome) -> Impact? {
    let answers = Probes.answers(to: fact, contract)
    guard !answers.isEmpty else { return nil }
    var impact: Impact?
    var tried = contract
    for answer in answers where impact != .verdict {
      answer(&tried.situation)
      impact = ImpactRule.besidesObjectives(tried, current, better: impact) ?? impact
    }
    return impact
  }

  /// The most decisive facts first, those of one weight in the order they come.
  static func ordered(_ found: [(fact: Fact, impact: Impact)]) -> [Fact] {
    found.enumerated().sorted {
      ($0.element.impact, $0.offset) < ($1.element.impact, $1.offset)
    }.map(\.element.fact)
  }

  /// Whether a fact is listed though no answer to it changes what is computed (ruling 19).
  static func isAlwaysListed(_ fact: Fact, _ contract: Contract, _ current: Outcome) -> Bool {
    guard current.judgement.verdict != .nonEligible else { return false }
    switch fact {
    case .situations: return contract.situation.situations == nil
    case .tranche:
      return contract.situation.tranche == nil
        && (current.band.statut == .estime || current.band.tranches.exact == nil)
    default: return false
    }
  }
}
