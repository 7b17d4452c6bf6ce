extension EvaluationRecorder {
  /// The dated duties.
  mutating func deadlines() -> [Deadline] {
    tracer.within(.vie) { DeadlineRule.judge(contract, &$0) }
  }

  /// What the contract provides for on events that may never come.
  mutating func clauses() -> [Clause] {
    say(ClauseRule.judge(contract), under: .clauses) { .clause(rang: $0) }
  }

  /// The absences of the assistant, and what follows from each.
  mutating func suspensions() -> [SuspensionFinding] {
    guard let absences = contract.situation.suspensions, !absences.isEmpty else { return [] }
    tracer.open(.suspensions)
    defer { tracer.close() }
    return absences.enumerated().map { rang, periode in
      var (finding, references) = tracer.recording(.suspension(rang: rang)) {
        SuspensionRule.judge(periode, contract, &$0)
      }
      finding.references = references
      return finding
    }
  }

  /// What the doctor undertakes.
  mutating func undertakings() -> [Undertaking] {
    say(UndertakingRule.judge(contract), under: .engagements) { .engagement(rang: $0) }
  }

  /// What stood in for an answer.
  mutating func hypotheses() -> [Hypothesis] {
    say(HypothesisRule.judge(contract), under: .hypotheses) { .hypothese(rang: $0) }
  }

  /// What the reader should know besides; the age of the checks comes last, since it is that of all that was read.
  mutating func warnings(_ band: BandFinding) -> [Warning] {
    let warnings = WarningRule.judge(contract, verdict: outcome.judgement.verdict, band: band)
    return say(warnings + StaleCheckRule.judge(events, contract), under: .avertissements) {
      .avertissement(rang: $0)
    }
  }

  private mutating func say<Finding>(
    _ said: [Said<Finding>],
    under group: Step,
    _ step: (Int) -> Step
  ) -> [Finding] {
    guard !said.isEmpty else { return [] }
    tracer.open(group)
    for (rang, each) in said.enumerated() {
      tracer.within(step(rang)) { tracer in
        for reference in each.references { tracer.read(reference) }
      }
    }
    tracer.close()
    return said.map(\.finding)
  }
}
