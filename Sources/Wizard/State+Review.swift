package import AidRules
package import Intake

/// One line of the review.
package struct ReviewRow: Hashable, Sendable {
  /// The fact.
  package let fact: Fact
  /// What was answered.
  package let answer: Answer
  /// Text typed over the answer and not accepted.
  package let pending: String?
  /// Whether the fact concerns this doctor, and if not why.
  package let applicability: Applicability
  /// Whether nothing is answered and no answer can change anything.
  package let isIdle: Bool
  /// Whether a note says that the answer has to be asked of somebody.
  package let isToAsk: Bool
  /// Whether the answer was accepted, for other patients than those that the text counts now.
  package let isReopened: Bool

  /// Creates a line.
  package init(
    fact: Fact,
    answer: Answer,
    pending: String?,
    applicability: Applicability,
    isIdle: Bool,
    isToAsk: Bool,
    isReopened: Bool = false
  ) {
    self.fact = fact
    self.answer = answer
    self.pending = pending
    self.applicability = applicability
    self.isIdle = isIdle
    self.isToAsk = isToAsk
    self.isReopened = isReopened
  }
}

extension State {
  /// Every question of the text that applies, the left-out ones with their reason.
  package var reviewRows: [ReviewRow] {
    // The working time is asked of those who may have the aid, though it isn't owed.
    let asked = Set(awaited + questions.filter { $0 == .option })
    // What the rules refuse to evaluate says nothing of the other answers.
    let isEvaluated = (try? evaluation.get()) != nil
    return Fact.questionOrder.compactMap { fact in
      let applicability = applicability(of: fact)
      // The questions of another text would only be in the way.
      if applicability == .notApplicable(.otherRegime) { return nil }
      // Once the aid is refused, nothing waits for an answer any more.
      if isRefused, case .notYet = applicability { return nil }
      return ReviewRow(
        fact: fact,
        answer: answers[fact],
        pending: pending[fact],
        applicability: applicability,
        isIdle: isEvaluated && applicability == .asked && !asked.contains(fact)
          // Once the aid is refused, of what may be left out only the signature tells: another text may grant it.
          && (!fact.isOptional || isRefused && fact != .signature)
          && (answers[fact] == .unset || answers[fact] == .unknown),
        isToAsk: notes[fact]?.isToAsk == true,
        isReopened: isReopened(fact)
      )
    }
  }

  /// The answers that only the cost depends on, all optional; none where no aid can be had.
  package var costFacts: [Fact] {
    guard case .success(let evaluation) = evaluation, evaluation.verdict != .nonEligible else { return [] }
    return Fact.ofCost
  }

  /// Their lines on the page that checks every answer.
  package var costRows: [ReviewRow] {
    costFacts.map { fact in
      ReviewRow(
        fact: fact,
        answer: answers[fact],
        pending: pending[fact],
        applicability: .asked,
        isIdle: false,
        isToAsk: notes[fact]?.isToAsk == true
      )
    }
  }

  /// Whether a text is an answer accepted before another text came to count other patients: nothing else makes a text of
  /// an answer.
  package func isReopened(_ fact: Fact) -> Bool {
    guard let text = answers[fact].draft else { return false }
    return steps.last { $0.answers[fact] != answers[fact] }?.answers[fact].value?.text == text
  }
}
