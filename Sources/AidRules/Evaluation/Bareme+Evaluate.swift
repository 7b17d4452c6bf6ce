extension Bareme {
  /// Evaluates a situation on a day: verdict, criteria, amounts, objectives, payments, missing answers.
  ///
  /// A pure function: the same situation, barème and day always give the same result. An answer that is missing
  /// stays missing; what had to be assumed is listed under `hypotheses`.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func evaluate(_ situation: Situation, on day: Day) throws(Refusal) -> Evaluation {
    let signature = situation.signature ?? day
    let contract = Contract(
      situation: situation,
      bareme: self,
      regime: try regime(signedOn: signature),
      day: day,
      signature: signature
    )
    let outcome = Outcome(contract)
    let options = outcome.options.map { Self.option($0, contract) }
    let judgement = outcome.judgement
    let isRefused = judgement.verdict == .nonEligible
    let deadlines = isRefused ? [] : DeadlineRule.judge(contract)
    let used =
      [contract.regime.debut.reference] + Self.references(judgement.criteria, options)
      + outcome.band.references + deadlines.compactMap(\.reference)
    return Evaluation(
      situation: situation,
      day: day,
      regime: contract.regime.id,
      signature: signature,
      judgedYear: contract.judgedYear,
      verdict: judgement.verdict,
      criteria: judgement.criteria,
      band: outcome.band,
      options: options,
      missing: MissingRule.judge(contract, outcome),
      hypotheses: Self.hypotheses(contract),
      decisions: Self.decisions(judgement.criteria, options),
      warnings: WarningRule.judge(contract, verdict: judgement.verdict, band: outcome.band)
        + StaleCheckRule.judge(used, contract),
      undertakings: isRefused ? [] : UndertakingRule.judge(contract),
      deadlines: deadlines
    )
  }

  private static func option(_ option: Outcome.Option, _ contract: Contract) -> OptionEvaluation {
    let years = zip(contract.years, option.amounts).map { annee, amount in
      AidYear(
        annee: annee,
        debut: contract.firstDay(ofYear: annee),
        maximum: amount?.maximum,
        statut: amount?.statut,
        versements: amount.map {
          PaymentRule.judge(
            annee: annee,
            maximum: $0.maximum,
            objectives: option.objectives,
            contract
          )
        } ?? [],
        references: amount?.references ?? []
      )
    }
    return OptionEvaluation(
      option: option.terms.option,
      acces: option.access.acces,
      verdict: option.level.verdict,
      cause: option.access.cause,
      aide: years,
      objectifs: option.objectives,
      references: option.access.references
    )
  }

  private static func hypotheses(_ contract: Contract) -> [Hypothesis] {
    var hypotheses: [Hypothesis] = []
    if contract.situation.signature == nil { hypotheses.append(.signatureToday(contract.signature)) }
    if contract.situation.embauche == nil { hypotheses.append(.hireAtSignature(contract.signature)) }
    if contract.asksSecondAssistant, contract.situation.annee == nil {
      hypotheses.append(.judgedInYear(contract.judgedYear))
    }
    return hypotheses
  }

  /// The decisions met by any figure, in the order of their numbers.
  private static func decisions(_ criteria: [Criterion], _ options: [OptionEvaluation]) -> [String] {
    func number(_ id: String) -> Int { Int(id.drop { !$0.isNumber }) ?? .max }
    return Set(references(criteria, options).compactMap(\.decision)).sorted { number($0) < number($1) }
  }

  /// What the figures read in the barème, in the order shown.
  private static func references(_ criteria: [Criterion], _ options: [OptionEvaluation]) -> [Reference] {
    var met: [Reference] = []
    for criterion in criteria where criterion.verdict != .sansObjet { met += criterion.references }
    for option in options {
      met += option.references
      for objective in option.objectifs { met += objective.references }
      for year in option.aide {
        met += year.references
        for payment in year.versements { met += payment.references }
      }
    }
    return met
  }
}
