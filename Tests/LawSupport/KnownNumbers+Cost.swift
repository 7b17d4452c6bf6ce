package import AidRules

extension KnownNumbers {
  /// Adds the numbers that the cost of an evaluation may print: what it read and what it found.
  package mutating func addCost(_ evaluation: Evaluation, _ bareme: Bareme) {
    let cost = bareme.cost(evaluation)
    for reference in cost.references {
      add(reference, bareme, bareme.regime(evaluation.regime))
      // The place of a step of the seniority bonus is told with its years.
      add(reference.key)
    }
    for hypothesis in cost.hypotheses { add(hypothesis) }
    for option in cost.options {
      add(option.annees.count)
      for year in option.annees + [option.total].compactMap(\.self) { add(year) }
    }
  }

  /// Adds the positions of the grid on a day.
  package mutating func addGrid(_ bareme: Bareme, on day: Day) {
    for line in bareme.gridLines(on: day) {
      add(line.position)
      add(line.annee.amount)
      for amount in [line.mois.brut, line.mois.total] { add(Hundredths((amount * Fraction(100)).rounded)) }
    }
  }

  /// Adds what was typed for the cost.
  mutating func addTypedCost(_ situation: Situation) {
    let amounts = [
      situation.salaire, situation.heures, situation.coefficient, situation.coutEmployeur,
      situation.tarifConsultation,
    ]
    for amount in amounts.compactMap(\.self) { add(amount) }
    for count in [situation.anciennete, situation.semaines].compactMap(\.self) { add(count) }
  }

  private mutating func add(_ hypothesis: CostHypothesis) {
    switch hypothesis {
    case .positions(let first, let last):
      add(first)
      add(last)
    case .raisedToSmic(let amount), .tarif(let amount): add(amount)
    case .constant(let day), .unknownBefore(let day): add(day)
    case .semaines(let weeks): add(weeks)
    case .noSeniority, .noTarif: break
    }
  }

  private mutating func add(_ year: CostYear) {
    add(year.annee)
    add(year.cout)
    for rest in year.restes {
      add(rest.atteinte)
      add(rest.aide)
      for bounds in [rest.reste, rest.consultations].compactMap(\.self) {
        add(bounds.low)
        add(bounds.high)
      }
    }
  }
}
