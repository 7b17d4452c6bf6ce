import AidRules
import FrenchText
import Intake
package import Wizard

/// What a line typed in front of a page means.
package enum Reading: Hashable, Sendable {
  /// What the wizard is told, in order.
  case events([Event])
  /// Nothing can be done with it here, and why, in one sentence.
  case refused(String)
}

/// Reads a line in front of a page; only `reduce` changes the state.
///
///     read("775", in: state)  // .events([.clearField, .insert("775"), .proceed]) where patients are counted
package func read(_ line: String, in state: State) -> Reading {
  let text = trimmed(line)
  if text.isEmpty { return readEnter(in: state) }
  if let command = Command(text) { return command.reading(in: state) }
  switch state.page {
  case .question(let fact): return answer(unquoted(text), to: fact, in: state)
  case .home, .review: return readPlace(text, in: state)
  case .toAsk, .dossiers, .dossier, .erasing, .prompt: return .refused(Words.screenOnly)
  case .results: return readResult(text, in: state)
  }
}

/// Enter keeps what the page holds and goes on.
private func readEnter(in state: State) -> Reading {
  switch state.page {
  case .home: state.places.first.map { .events([.choose($0)]) } ?? .refused(Words.screenOnly)
  case .question: .events(enterOnQuestion(state))
  case .review: .events([.proceed])
  case .toAsk, .dossiers, .dossier, .erasing, .prompt: .events([.back])
  case .results: .refused(Words.resultWays)
  }
}

private func enterOnQuestion(_ state: State) -> [Event] {
  // The meaning offered for an ambiguous text is taken, as on the screen.
  if state.focus == .asMeant { return [.activate] }
  // Nobody sees a field that still holds the text refused: it is taken back, and the answer there was is kept.
  guard let problem = state.problem, problem.cause != .empty else { return [.proceed] }
  return [.undo, .proceed]
}

private func readPlace(_ text: String, in state: State) -> Reading {
  let places = state.places
  guard let place = place(text, among: places.count) else {
    return .refused(French.numberExpected(places.count, received: shown(text)))
  }
  return .events([.choose(places[place])])
}

private func readResult(_ text: String, in state: State) -> Reading {
  let panels = Panel.inLines
  guard let place = place(text, among: panels.count) else {
    return .refused(French.numberExpected(panels.count, received: shown(text)))
  }
  return .events([.showPanel(panels[place])])
}

/// The place, from 0, that a number counted from 1 names.
func place(_ text: String, among count: Int) -> Int? {
  guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0,
    number <= count
  else { return nil }
  return number - 1
}

/// Without the spaces around it nor what can't be seen there.
private func trimmed(_ line: String) -> String {
  var scalars = line.unicodeScalars[...]
  while let first = scalars.first, first.isBlank { scalars.removeFirst() }
  while let last = scalars.last, last.isBlank { scalars.removeLast() }
  return String(scalars)
}

/// A text between quotation marks is an answer, even where it would be a command.
private func unquoted(_ text: String) -> String {
  for (opening, closing) in [("\"", "\""), ("«", "»"), ("“", "”")] as [(Character, Character)]
  where text.count > 2 && text.first == opening && text.last == closing {
    return trimmed(String(text.dropFirst().dropLast()))
  }
  return text
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { properties.isWhitespace || !isShowable }
}

extension State {
  /// What a number opens on the home page and on that of all answers, by its place on the screen's page.
  var places: [Int] {
    focusables.filter { !$0.isFooter && $0 != .proceed }.enumerated().compactMap { place, item in
      switch item {
      case .home(let entry): spokenEntries.contains(entry) ? place : nil
      case .fact: place
      default: nil
      }
    }
  }

  /// What the home page offers line by line: the list of dossiers has commands of its own.
  var spokenEntries: [HomeEntry] { homeEntries.filter { $0 != .dossiers } }
}

extension Panel {
  /// What the results tell at once, then what is told apart.
  static let inLines: [Panel] = [.eligibilite, .comparer]
}
