/// A question put to the room: does one thing come before another, or after it?
package struct AvantApres: Sendable {
  /// The two answers.
  package enum Answer: String, CaseIterable, Sendable, Codable {
    case avant, apres

    /// The answer as it is shown.
    package var label: String {
      switch self {
      case .avant: "AVANT"
      case .apres: "APRÈS"
      }
    }
  }

  /// What is to be done.
  package let action: Phrase
  /// What it is compared with, article included.
  package let event: Phrase
  /// The right answer.
  package let answer: Answer
  /// Why.
  package let reason: Topic
  /// What to remember of it.
  package let points: [Topic]

  init(_ action: Phrase, _ event: Phrase, _ answer: Answer, _ reason: Topic, points: [Topic]) {
    self.action = action
    self.event = event
    self.answer = answer
    self.reason = reason
    self.points = points
  }

  /// The identifier, such as `quiz.fiche-de-poste`.
  package var id: String { reason.id }

  /// The question in full.
  package var question: Phrase { "\(action) : avant ou après \(event) ?" }

  /// The questions, in the order of the slides of 2025.
  package static let all = [jobDescription, training, overtime, interview, contact]
}
