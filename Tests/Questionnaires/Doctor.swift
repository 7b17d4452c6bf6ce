package import AidRules
package import Intake

/// A doctor drawn at random and what is asked of his contract; a fact that he doesn't know has no answer.
package struct Doctor: Sendable {
  /// What is asked.
  package let context: Context
  /// What he knows.
  package let answers: [Fact: FactValue]

  /// Creates a doctor.
  package init(context: Context, answers: [Fact: FactValue]) {
    self.context = context
    self.answers = answers
  }
}
