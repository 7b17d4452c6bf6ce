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

  /// Everything about one option.
  mutating func option(_ option: Outcome.Option, _ found: OptionRule.Finding) -> OptionEvaluation {
    tracer.open(.option(option.terms.option))
    defer { tracer.close() }
    let (access, references) = tracer.recording(.acces(option.terms.option)) {
      OptionRule.judge(option.terms, contract, &$0)
    }
    let objectives = zip(contract.indicateurs, option.objectives).map { indicateur, silent in
      option.level == .non ? silent : objective(indicateur, option.terms)
    }
    return OptionEvaluation(
      option: option.terms.option,
      acces: access.acces,
      verdict: option.level.verdict,
      cause: access.cause,
      statut: access.statut,
      aide: contract.years.map { year($0, option, objectives) },
      objectifs: objectives,
      references: references
    )
  }

  private mutating func objective(_ indicateur: Indicateur, _ terms: OptionTerms) -> Objective {
    var (objective, references) = tracer.recording(.objectif(indicateur)) {
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
    let (amount, references) = tracer.recording(.maximum(annee: annee)) {
      AmountRule.judge(option.terms, annee: annee, band: outcome.band, contract, &$0)
    }
    let payments = amount.map { amount in
      tracer.within(.versements(annee: annee)) {
        PaymentRule.judge(
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
    (contract.situation.suspensions ?? []).enumerated().map { rang, periode in
      var (finding, references) = tracer.recording(.suspension(rang: rang)) {
        SuspensionRule.judge(periode, contract, &$0)
      }
      finding.references = references
      return finding
    }
  }
}
