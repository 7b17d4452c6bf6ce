/// What an answer changes in a result, the most decisive first.
enum Impact: Int, Comparable {
  case verdict, access, amount, objective
  /// Nothing that can be computed, but an answer that the doctor's contract leaves open all the same.
  case precision

  static func < (left: Impact, right: Impact) -> Bool { left.rawValue < right.rawValue }
}

/// The most decisive thing that one answer tried changes.
///
/// Stage by stage, so that most answers are settled by the criteria alone. Where verdict and accesses stay the same,
/// no option closes or opens: amounts then follow the band, and only the open options have figures to compare.
enum ImpactRule {
  /// Nil when nothing more decisive than `found` changes.
  static func judge(_ tried: Contract, _ current: Outcome, better found: Impact?) -> Impact? {
    if let impact = besidesObjectives(tried, current, better: found) { return impact }
    return isDecisive(.objective, found) && changesObjective(tried, current) ? .objective : nil
  }

  /// The same with the objectives left aside.
  static func besidesObjectives(
    _ tried: Contract,
    _ current: Outcome,
    better found: Impact?
  ) -> Impact? {
    let judgement = Judgement(tried)
    if judgement.verdict != current.judgement.verdict { return .verdict }
    if !judgement.options.elementsEqual(current.judgement.options, by: { $0.acces == $1.acces }) {
      return .access
    }
    return isDecisive(.amount, found) && changesAmount(tried, current) ? .amount : nil
  }

  private static func isDecisive(_ impact: Impact, _ found: Impact?) -> Bool {
    found.map { impact < $0 } ?? true
  }

  private static func changesAmount(_ tried: Contract, _ current: Outcome) -> Bool {
    var silent = SilentTracer()
    let band = BandRule.judge(tried, &silent)
    guard band.tranches != current.band.tranches else { return false }
    return current.options.contains { option in
      guard option.level != .non else { return false }
      return !zip(tried.years, option.amounts).allSatisfy { annee, amount in
        AmountRule.judge(option.terms, annee: annee, band: band, tried, &silent)?.maximum == amount
      }
    }
  }

  /// Whether the objectives of an option that is open now differ.
  static func changesObjective(_ tried: Contract, _ current: Outcome) -> Bool {
    let indicateurs = tried.indicateurs
    return current.options.contains { option in
      guard option.level != .non else { return false }
      return indicateurs.count != option.objectives.count
        || option.objectives.contains { changes($0, option.terms, tried) }
    }
  }

  /// Whether an objective of an open option differs.
  static func changes(_ objective: Objective, _ option: OptionTerms, _ tried: Contract) -> Bool {
    var silent = SilentTracer()
    let other = ObjectiveRule.judge(objective.indicateur, option, tried, &silent)
    return other.cible != objective.cible || other.gain != objective.gain || other.statut != objective.statut
  }
}
