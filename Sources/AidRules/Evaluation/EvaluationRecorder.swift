/// Judges again what an outcome found, this time keeping what each finding read in the barème.
struct EvaluationRecorder {
  let contract: Contract
  let outcome: Outcome
  var tracer = RecordingTracer()

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
}
