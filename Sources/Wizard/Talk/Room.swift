import Guide
package import Intake

/// What a room, or one person, answered while slides were shown.
package struct Room: Hashable, Sendable {
  /// The hands counted for each question of the quiz, by its place.
  package internal(set) var hands: [Int: Hands] = [:]
  /// The questions whose answer was shown.
  package internal(set) var revealed: Set<Int> = []
  /// The missions that the room would entrust.
  package internal(set) var tally = Tally()
  /// The answers of each example as the room changed them, by its number.
  package internal(set) var examples: [Int: Answers] = [:]

  /// Nothing answered.
  package init() {}

  /// What was got right so far; nil while no hand was counted for a question whose answer was shown.
  package var score: Score? {
    let counted = AvantApres.all.enumerated().filter { place, _ in
      revealed.contains(place) && (hands[place]?.total ?? 0) > 0
    }
    guard !counted.isEmpty else { return nil }
    func of(_ place: Int) -> Hands { hands[place] ?? Hands() }
    return Score(
      questions: counted.count,
      right: counted.filter { place, question in of(place).majority == question.answer }.count,
      hands: counted.map { place, _ in of(place).total }.reduce(0, +),
      rightHands: counted.map { place, question in of(place)[question.answer] }.reduce(0, +)
    )
  }
}
