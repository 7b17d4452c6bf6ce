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
  /// Whether the question was left out because no answer to it can change anything.
  package let isIdle: Bool
}

extension State {
  /// Every question of the text that applies, the left-out ones with their reason.
  package var reviewRows: [ReviewRow] {
    let asked = Set(questions + worthAsking.map(\.fact))
    // The specialty decides what concerns the doctor: before it, nothing can be called useless.
    let isOpen = answers[.specialite] == .unset
    return Fact.questionOrder.compactMap { fact in
      let applicability = applicability(of: fact)
      // The questions of another text would only be in the way.
      if applicability == .notApplicable(.otherRegime) { return nil }
      return ReviewRow(
        fact: fact,
        answer: answers[fact],
        pending: pending[fact],
        applicability: applicability,
        isIdle: answers[fact] == .unset && !isOpen && !asked.contains(fact)
      )
    }
  }
}
