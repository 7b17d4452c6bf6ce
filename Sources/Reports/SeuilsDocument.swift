package import AidRules

/// What is asked backwards besides what is always answered.
package struct SeuilsQuestions: Sendable {
  /// The inputs along which to look; nil for those that make sense.
  package var axes: [Axis]?
  /// The yearly amount wanted.
  package var montant: Euros?
  /// The balance wanted.
  package var solde: Euros?

  /// Creates questions.
  package init(axes: [Axis]? = nil, montant: Euros? = nil, solde: Euros? = nil) {
    self.axes = axes
    self.montant = montant
    self.solde = solde
  }
}

/// The answers to the questions asked backwards, with what their renderings need.
package struct SeuilsDocument: Sendable {
  /// What is found along one input.
  package struct Along: Sendable {
    /// The input.
    package let axis: Axis
    /// Its smallest value for each verdict.
    package let minima: [Minimum]
    /// From where each amount is reached.
    package let thresholds: [AmountThreshold]
    /// Every step.
    package let cliffs: [Cliff]
    /// How the balances grow.
    package let slopes: [Slope]

    var isEmpty: Bool { minima.isEmpty && cliffs.isEmpty && slopes.isEmpty }
  }

  /// The situation as it is, evaluated as usual: its sentences, warnings and sources are the same.
  package let evaluation: EvaluationDocument
  /// What was asked.
  package let questions: SeuilsQuestions
  /// What would make the doctor eligible.
  package let waysIn: WaysIn
  /// What is found along each input, those where nothing changes left out unless asked.
  package let along: [Along]
  /// What the balance wanted asks; nil when none is.
  package let balance: BalanceAnswer?
  /// What waiting to sign would change.
  package let waiting: Waiting

  /// Asks a barème backwards about the situation of an evaluation it made.
  ///
  /// - Throws: `Refusal` as the evaluation would.
  package init(_ evaluation: EvaluationDocument, _ questions: SeuilsQuestions) throws(Refusal) {
    let bareme = evaluation.bareme
    let situation = evaluation.evaluation.situation
    let day = evaluation.evaluation.day
    self.evaluation = evaluation
    self.questions = questions
    waysIn = try bareme.waysIn(situation, on: day)
    waiting = try bareme.waiting(situation, on: day)
    if let solde = questions.solde {
      balance = try bareme.balance(of: solde, situation, on: day)
    } else {
      balance = nil
    }
    var along: [Along] = []
    for axis in questions.axes ?? Self.usual {
      let found = Along(
        axis: axis,
        minima: try bareme.minima(along: axis, situation, on: day),
        // An amount can shrink from one text to the next: along the days, only the one wanted is looked for.
        thresholds: axis == .signature && questions.montant == nil
          ? [] : try bareme.thresholds(of: questions.montant, along: axis, situation, on: day),
        cliffs: try bareme.cliffs(along: axis, situation, on: day),
        slopes: try bareme.slopes(along: axis, situation, on: day)
      )
      if questions.axes != nil || !found.isEmpty { along.append(found) }
    }
    self.along = along
  }

  /// Days of signature past can't be chosen any more, and those to come are told by `waiting`.
  private static let usual = Axis.allCases.filter { $0 != .signature }
}
