package import AidRules
package import Intake

/// What the rules say of a situation, or why they can't.
package typealias Evaluated = Result<Evaluation, Refusal>

/// One change of one answer, and what it did to the result.
package struct Change: Sendable {
  /// The fact.
  package let fact: Fact
  /// What was answered before.
  package let old: Answer
  /// What is answered now.
  package let new: Answer
  /// The result before.
  package let before: Evaluated
  /// The result after.
  package let after: Evaluated
}
