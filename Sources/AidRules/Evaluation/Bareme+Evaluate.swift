extension Bareme {
  /// Evaluates a situation on a day: verdict, criteria, amounts, objectives, payments, missing answers, reasons.
  ///
  /// A pure function: the same situation, barème and day always give the same result. An answer that is missing
  /// stays missing; what had to be assumed is listed under `hypotheses`.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func evaluate(_ situation: Situation, on day: Day) throws(Refusal) -> Evaluation {
    let contract = try contract(situation, on: day)
    let outcome = Outcome(contract)
    var recorder = EvaluationRecorder(contract, outcome)
    let isRefused = outcome.judgement.verdict == .nonEligible
    recorder.open(.verdict)
    recorder.regime()
    let criteria = recorder.criteria()
    let band = recorder.band()
    recorder.limits()
    let options = zip(outcome.options, outcome.judgement.options).map { recorder.option($0, $1) }
    let undertakings = isRefused ? [] : recorder.undertakings()
    let deadlines = isRefused ? [] : recorder.deadlines()
    let clauses = isRefused ? [] : recorder.clauses()
    let suspensions = isRefused ? [] : recorder.suspensions()
    let hypotheses = recorder.hypotheses()
    let warnings = recorder.warnings(band)
    recorder.close()
    return Evaluation(
      situation: situation,
      day: day,
      regime: contract.regime.id,
      signature: contract.signature,
      judgedYear: contract.judgedYear,
      verdict: outcome.judgement.verdict,
      criteria: criteria,
      band: band,
      options: options,
      missing: MissingRule.judge(contract, outcome),
      hypotheses: hypotheses,
      decisions: Self.decisions(criteria, options),
      warnings: warnings,
      undertakings: undertakings,
      deadlines: deadlines,
      clauses: clauses,
      suspensions: suspensions,
      events: recorder.events
    )
  }

  /// The contract that a situation describes, under the regime of its signature.
  func contract(_ situation: Situation, on day: Day) throws(Refusal) -> Contract {
    let signature = situation.signature ?? day
    return Contract(
      situation: situation,
      bareme: self,
      regime: try regime(signedOn: signature),
      day: day,
      signature: signature
    )
  }

  /// The decisions met by any figure, in the order of their numbers.
  private static func decisions(_ criteria: [Criterion], _ options: [OptionEvaluation]) -> [String] {
    var met: Set<String> = []
    func note(_ references: [Reference]) {
      for reference in references {
        if let decision = reference.decision { met.insert(decision) }
      }
    }
    for criterion in criteria where criterion.verdict != .sansObjet { note(criterion.references) }
    for option in options {
      note(option.references)
      for objective in option.objectifs { note(objective.references) }
      for year in option.aide {
        note(year.references)
        for payment in year.versements { note(payment.references) }
      }
    }
    func number(_ id: String) -> Int { Int(id.drop { !$0.isNumber }) ?? .max }
    return met.sorted { number($0) < number($1) }
  }
}
