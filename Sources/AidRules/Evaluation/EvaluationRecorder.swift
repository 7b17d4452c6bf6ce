/// Judges again what an outcome found, this time keeping what each finding read in the barème.
struct EvaluationRecorder {
  private let contract: Contract
  private let outcome: Outcome
  private var tracer = RecordingTracer()

  init(_ contract: Contract, _ outcome: Outcome) {
    self.contract = contract
    self.outcome = outcome
  }

  /// The steps taken so far.
  var events: [RecordingTracer.Event] { tracer.events }

  mutating func open(_ step: Step) { tracer.open(step) }
  mutating func close() { tracer.close() }

  /// The text that applies, by the day of signature, and whom to call about it.
  mutating func regime() {
    tracer.within(.regime) { $0.read(contract.regime.debut.reference) }
    tracer.within(.contact) { $0.read(contract.regime.vie.telephone.reference) }
  }

  /// Every criterion, in the order of every output.
  mutating func criteria() -> [Criterion] {
    CriterionID.allCases.map { id in
      var (criterion, references) = tracer.recording(.criterion(id)) {
        CriteriaRule.judge(id, contract, &$0)
      }
      criterion.references = references
      return criterion
    }
  }

  /// The band of the amounts.
  mutating func band() -> BandFinding {
    var (band, references) = tracer.recording(.tranche) { BandRule.judge(contract, &$0) }
    band.references = references
    return band
  }

  /// The limits that a GP's figures are shown among.
  mutating func limits() {
    guard contract.isMedecineGenerale else { return }
    for indicateur in Indicateur.allCases where contract.situation.depart(indicateur) != nil {
      let limits = contract.regime.bandes.limits(indicateur)
      tracer.within(.limites(indicateur)) { tracer in
        for tranche in Tranche.allCases { tracer.read(limits.limit(of: tranche)?.reference) }
      }
    }
  }

  /// Everything about one option.
  mutating func option(_ option: Outcome.Option, _ found: OptionRule.Finding) -> OptionEvaluation {
    tracer.open(.option(option.terms.option))
    defer { tracer.close() }
    let (access, references) = tracer.recording(.acces(option.terms.option)) {
      OptionRule.judge(option.terms, contract, &$0)
    }
    let conditions = conditions(option.terms)
    let objectives = zip(contract.indicateurs, option.objectives).map { indicateur, silent in
      option.level == .non ? silent : objective(indicateur, option.terms)
    }
    return OptionEvaluation(
      option: option.terms.option,
      acces: access.acces,
      verdict: option.level.verdict,
      cause: access.cause,
      conditions: conditions,
      statut: access.statut,
      aide: contract.years.map { year($0, option, objectives) },
      objectifs: objectives,
      references: references
    )
  }

  private mutating func conditions(_ terms: OptionTerms) -> [ConditionFinding] {
    guard case .complementaire(let conditions) = terms.acces else { return [] }
    let findings = SecondAssistantRule.conditions(conditions, terms, contract)
    for finding in findings {
      tracer.within(.condition(terms.option, finding.condition)) { $0.read(finding.reference) }
    }
    return findings
  }

  private mutating func objective(_ indicateur: Indicateur, _ terms: OptionTerms) -> Objective {
    var (objective, references) = tracer.recording(.objectif(terms.option, indicateur)) {
      ObjectiveRule.judge(indicateur, terms, contract, &$0)
    }
    objective.references = references
    return objective
  }

  private mutating func year(
    _ annee: Int,
    _ option: Outcome.Option,
    _ objectives: [Objective]
  ) -> AidYear {
    let debut = contract.firstDay(ofYear: annee)
    guard option.level != .non else {
      return AidYear(
        annee: annee,
        debut: debut,
        maximum: nil,
        statut: nil,
        versements: [],
        references: []
      )
    }
    let (amount, references) = tracer.recording(.maximum(option.terms.option, annee: annee)) {
      AmountRule.judge(option.terms, annee: annee, band: outcome.band, contract, &$0)
    }
    let payments = amount.map { amount in
      tracer.within(.versements(option.terms.option, annee: annee)) {
        $0.read(contract.regime.versements.rythme)
        return PaymentRule.judge(
          option.terms.option,
          annee: annee,
          maximum: amount.maximum,
          objectives: objectives,
          contract,
          &$0
        )
      }
    }
    return AidYear(
      annee: annee,
      debut: debut,
      maximum: amount?.maximum,
      statut: amount?.statut,
      versements: payments ?? [],
      references: references
    )
  }

  /// The dated duties.
  mutating func deadlines() -> [Deadline] {
    tracer.within(.vie) { DeadlineRule.judge(contract, &$0) }
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
