package import AidRules
package import Intake

/// One answer before and after a change.
package struct AnswerChange: Hashable, Sendable {
  /// The fact.
  package let fact: Fact
  /// The answer before.
  package let before: Answer
  /// The answer after.
  package let after: Answer

  /// What differs from some answers to others, in the order of `Fact`.
  static func all(from before: Answers, to after: Answers) -> [AnswerChange] {
    Fact.allCases.filter { before[$0] != after[$0] }
      .map { AnswerChange(fact: $0, before: before[$0], after: after[$0]) }
  }
}
