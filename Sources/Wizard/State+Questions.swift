package import AidRules
package import Intake

/// Where a question stands among those that concern this doctor.
package struct Progress: Hashable, Sendable {
  /// The place of the question, from 1.
  package let step: Int
  /// The questions that concern this doctor, as far as the answers tell.
  package let count: Int
  /// The question after, nil when the review follows.
  package let next: Fact?
}

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
}

extension State {
  /// The question in front.
  package var question: Fact? {
    if case .question(let fact) = page { fact } else { nil }
  }

  /// Whether a fact concerns this doctor.
  package func applicability(of fact: Fact) -> Applicability {
    Intake.applicability(of: fact, answers: answers, specialites: setting.specialites, regime: regime)
  }

  /// The questions to go through, in order; the question in front is always one of them.
  package var questions: [Fact] {
    Fact.questionOrder.filter { fact in
      fact == question || (applicability(of: fact) == .asked && matters(fact))
    }
  }

  /// Where the question in front stands; nil elsewhere.
  package var progress: Progress? {
    guard let question else { return nil }
    let all = questions
    guard let index = all.firstIndex(of: question) else { return nil }
    return Progress(step: index + 1, count: all.count, next: next(after: question))
  }

  /// Every question, the left-out ones with their reason.
  package var reviewRows: [ReviewRow] {
    Fact.questionOrder.map { fact in
      ReviewRow(
        fact: fact,
        answer: answers[fact],
        pending: pending[fact],
        applicability: applicability(of: fact)
      )
    }
  }

  /// The first question still open that can change something; nil when only optional ones are left.
  package var firstOpenQuestion: Fact? {
    questions.first { !answers[$0].isSettled && !$0.isOptional }
  }

  /// The question after one, as the answers stand.
  func next(after fact: Fact) -> Fact? {
    let all = questions
    guard let place = Fact.questionOrder.firstIndex(of: fact) else { return nil }
    return Fact.questionOrder[(place + 1)...].first(where: all.contains)
  }

  // The band is asked only when it matters: the CPAM has to be called for it. The review offers it to everyone.
  private func matters(_ fact: Fact) -> Bool {
    guard fact == .tranche, answers[fact] == .unset else { return true }
    guard case .success(let evaluation) = evaluation else { return false }
    return evaluation.missing.contains(fact)
  }
}
