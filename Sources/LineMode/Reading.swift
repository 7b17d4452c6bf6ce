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
  if let prompt = state.prompt { return readPrompt(text, prompt, isAsked: state.entry.isToAsk) }
  if let slide = state.slide, let reading = readSlide(text, slide, in: state) { return reading }
  // Before the commands: `n` is « non » here.
  if case .erasing = state.page, let erases = yesOrNo(text) { return .events([.choose(erases ? 1 : 0)]) }
  if let command = Command(text) { return command.reading(in: state) }
  switch state.page {
  case .question(let fact): return answer(unquoted(text), to: fact, in: state)
  case .results(.etSi): return readTrial(text, in: state)
  case .results: return readResult(text, in: state)
  case .slide: return .refused(Words.slideWays)
  case .reading: return .refused(Words.readingWays)
  case .fiche: return readFiche(text, in: state)
  case .home, .review, .toAsk, .dossiers, .dossier, .erasing, .prompt, .guide:
    return readPlace(text, in: state)
  }
}

/// Enter keeps what the page holds and goes on.
private func readEnter(in state: State) -> Reading {
  switch state.page {
  case .question: .events(enterOnQuestion(state))
  case .review: .events([state.panel == .etSi ? state.resultsEvent : .proceed])
  case .prompt: .events([.proceed])
  // Of erasing a dossier or keeping it, keeping comes first.
  case .slide: enterOnSlide(in: state)
  case .reading: .events([.proceed])
  case .home, .toAsk, .dossiers, .dossier, .erasing, .guide: .events([.choose(0)])
  case .fiche: .refused(Words.ficheWays)
  case .results(.etSi): .refused(state.sliderInFocus.map(Words.ways) ?? Words.trialWays)
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

/// A line of a list, by its number.
private func readPlace(_ text: String, in state: State) -> Reading {
  let count = state.entries
  guard let place = place(text, among: count) else { return refusal(text, count) }
  return .events([.choose(place)])
}

/// What is answered to a question of yes or no; nil for anything else.
private func yesOrNo(_ text: String) -> Bool? {
  switch text.lowercased() {
  case "o", "oui": true
  case "n", "non": false
  default: nil
  }
}

private func readResult(_ text: String, in state: State) -> Reading {
  let costs = state.costEntries
  // After the panels come the job description and the cost, then what the cost can start from.
  let count = Panel.inLines.count + 2 + costs.count
  guard let place = place(text, among: count) else { return refusal(text, count) }
  guard Panel.inLines.indices.contains(place) else {
    switch place - Panel.inLines.count {
    case 0: return .events([.showPanel(.demarches), .press(.menu(.fiche))])
    case 1: return .events([.showPanel(.cout)])
    case let cost: return .events([.goTo(costs[cost - 2])])
    }
  }
  let panel = Panel.inLines[place]
  return .events([.showPanel(panel)] + (panel == .etSi ? [.focus(.panel(panel))] : []))
}

/// What is answered where another number was expected.
func refusal(_ text: String, _ count: Int) -> Reading {
  .refused(French.numberExpected(count, received: shown(text)))
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
func unquoted(_ text: String) -> String {
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
  /// What the cost can start from, where it is in front.
  var costEntries: [Fact] { page == .results(.cout) ? costFacts : [] }

  /// How many entries the page numbers: what can be chosen on it, but its buttons.
  var entries: Int { focusables.count { !$0.isFooter && $0 != .proceed } }
}

extension Panel {
  /// What the results tell at once, what is told apart, and what can be tried.
  static let inLines: [Panel] = [.eligibilite, .comparer, .etSi, .demarches]
}
