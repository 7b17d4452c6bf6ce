package import AidRules

extension KnownNumbers {
  /// The numbers of one year of an option: its rank and its days, what its maximum read, what its payments may be.
  package init(_ year: AidYear, of option: OptionEvaluation, in evaluation: Evaluation) {
    self.init()
    let tree = evaluation.explanation
    addContact(evaluation)
    add(year.annee)
    add(year.debut)
    for payment in year.versements { add(payment.date) }
    // The maximum is known only if it was read.
    addValues(of: tree.first(.maximum(option.option, annee: year.annee)))
    if let payable = PayableAmounts(year, of: option, in: evaluation, tree) {
      for amount in payable.parts { add(amount) }
    }
  }

  /// The numbers of one objective of an option: the start typed, what was read, the target and its gain.
  package init(_ objective: Objective, of option: OptionETP, in evaluation: Evaluation) {
    self.init()
    addContact(evaluation)
    addValues(of: evaluation.explanation.first(.objectif(option, objective.indicateur)))
    let figures = [objective.depart, objective.gain, objective.cible?.low, objective.cible?.high]
    for figure in figures.compactMap({ $0 }) { add(figure) }
  }

  /// The numbers of one criterion: what was typed, what was read, and what separates them.
  package init(_ criterion: Criterion, in evaluation: Evaluation) {
    self.init()
    addContact(evaluation)
    addAnswers(evaluation.situation)
    addValues(of: evaluation.explanation.first(.criterion(criterion.id)))
    add(criterion)
  }

  /// The numbers of some places of the barème, with the days since they hold.
  package init(_ references: [Reference], bareme: Bareme, under regime: String) {
    self.init()
    for reference in references { add(reference, bareme, bareme.regime(regime)) }
  }

  /// Adds what was typed.
  package mutating func addTyped(_ situation: Situation) {
    addAnswers(situation)
  }

  /// Adds those that another knows.
  package mutating func add(_ others: KnownNumbers) {
    all.formUnion(others.all)
  }

  /// Adds whom to call.
  package mutating func addContact(_ evaluation: Evaluation) {
    addValues(of: evaluation.explanation.first(.contact))
  }

  private mutating func addValues(of node: Explanation?) {
    guard let node else { return }
    for reference in node.allReferences { add(valueOf: reference) }
  }
}
