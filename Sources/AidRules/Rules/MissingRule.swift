/// The answers that could still change the result, the most decisive first (rulings 6 and 19).
///
/// A fact is listed when it is unanswered and some value of it, the other answers staying as they are, changes the
/// verdict, an access, an amount, or an objective's value or statut. Each is tried at the break points of the barème.
/// Unless not eligible, `situations` is always listed, and `tranche` whenever the band is a range or estimated.
enum MissingRule {
  /// What a fact can still change, the most decisive first.
  private enum Impact: Int {
    case verdict, access, amount, objective, precision
  }

  static func judge(_ contract: Contract, _ current: Outcome, band: BandFinding) -> [Fact] {
    var found: [(fact: Fact, impact: Impact)] = []
    for fact in Fact.allCases {
      let values = Probes.values(of: fact, contract)
      guard !values.isEmpty else { continue }
      if let impact = greatestImpact(values, contract, current) {
        found.append((fact, impact))
      } else if isAlwaysListed(fact, contract, current, band) {
        found.append((fact, .precision))
      }
    }
    return found.enumerated().sorted {
      ($0.element.impact.rawValue, $0.offset) < ($1.element.impact.rawValue, $1.offset)
    }.map(\.element.fact)
  }

  private static func isAlwaysListed(
    _ fact: Fact,
    _ contract: Contract,
    _ current: Outcome,
    _ band: BandFinding
  ) -> Bool {
    guard current.verdict != .nonEligible else { return false }
    switch fact {
    case .situations: return true
    case .tranche: return band.statut == .estime || band.tranches.exact == nil
    default: return false
    }
  }

  private static func greatestImpact(
    _ values: [Situation],
    _ contract: Contract,
    _ current: Outcome
  ) -> Impact? {
    var impact: Impact?
    for value in values {
      let other = Outcome(
        Contract(
          situation: value,
          bareme: contract.bareme,
          regime: contract.regime,
          day: contract.day,
          signature: contract.signature
        )
      )
      if other.verdict != current.verdict { return .verdict }
      let found: Impact? =
        other.accesses != current.accesses
        ? .access
        : other.amounts != current.amounts
          ? .amount : other.objectives != current.objectives ? .objective : nil
      if let found, found.rawValue < (impact?.rawValue ?? .max) { impact = found }
    }
    return impact
  }
}
