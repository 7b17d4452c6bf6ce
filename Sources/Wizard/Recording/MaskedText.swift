import Intake

/// What is kept of a text typed elsewhere than in a prompt.
func kept(of text: String, from before: State, to after: State) -> String {
  var text = String(text.prefix(longestTyped))
  guard before.overlay == nil else { return masked(text, by: "x") }
  if before.slide != nil, slideCommands.contains(text.lowercased()) { return text }
  // Typed one by one, the digits before count too.
  let isField = before.page == after.page && after.entry.text.text != before.entry.text.text
  if holdsLongNumber(text) || isField && holdsLongNumber(after.entry.text.text) {
    text = String(text.map { isDigit($0) ? longNumberDigit : $0 })
  }
  guard before.question?.control == .search else { return masked(text, by: "x") }
  // No name of a specialty holds a zero: where nothing was found, nothing is in a replay.
  return before.page == after.page && after.choices.isEmpty ? masked(text, by: "0") : text
}

/// No field takes more.
private let longestTyped = 1_000

/// The letters that do something on a slide.
private let slideCommands: Set<String> = ["a", "p", "f", "r"]

/// A text whose letters are masked one by one, so that the keys after it find as many.
private func masked(_ text: String, by letter: Character) -> String {
  String(text.map { $0.isLetter ? letter : $0 })
}

/// The digits of the longest number that a field may ask for; a day has separators.
private let longestNumber = 6

/// What stands for a digit of a longer number: with zeros, it would read as a smaller one.
private let longNumberDigit: Character = "9"

/// Whether a text holds a number longer than any answer, as of a telephone: its digits may stand in groups.
private func holdsLongNumber(_ text: String) -> Bool {
  text.split { !isDigit($0) && !$0.isWhitespace }
    .contains { $0.filter(isDigit).count > longestNumber }
}

private func isDigit(_ character: Character) -> Bool { character.isWholeNumber }
