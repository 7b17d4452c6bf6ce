/// A question put to the whole room, without a right answer.
package enum RoomQuestion: String, CaseIterable, Sendable {
  /// Before everything.
  case opening
  /// At the end; the answers are the missions.
  case closing

  /// The question, and what to do of the answers.
  package var topic: Topic {
    switch self {
    case .opening: Self.beginning
    case .closing: Self.end
    }
  }

  private static let beginning = Topic(
    "salle.ouverture",
    "Quand vous entendez « assistant médical », à quoi pensez-vous ?",
    "La salle dit ses mots ; on les retrouve ensuite dans les missions, ou non.",
    .seed1(7)
  )

  private static let end = Topic(
    "salle.cloture",
    "Quelles missions pourriez-vous confier à un assistant médical ?",
    "Chacun choisit parmi les missions des trois pôles ; on compte les mains.",
    .seed1(66)
  )
}
