import AidRules
import FrenchText
import Intake
import Wizard

/// Reads the answer to a question.
func answer(_ text: String, to fact: Fact, in state: State) -> Reading {
  switch fact.control {
  case .text: typed(text)
  case .search:
    if let place = place(text, among: state.spokenChoices.count) {
      .events([.choose(place)])
    } else {
      typed(text)
    }
  case .radio: oneOf(text, fact, state)
  case .checkboxes: someOf(text, fact, state)
  }
}

private func typed(_ text: String) -> Reading {
  let full = Remark.fieldFull(capacity: DraftText.answerCapacity)
  var field = DraftText()
  // Cut, it would be another answer.
  guard field.insert(text) else { return .refused(full.sentence(.lines)) }
  return .events([.clearField, .insert(text), .proceed])
}

/// One choice, by its number, its name, or the word of the command line.
private func oneOf(_ text: String, _ fact: Fact, _ state: State) -> Reading {
  let choices = state.choices
  if let place = place(text, among: choices.count) { return .events([.choose(place), .proceed]) }
  let read = understand(
    withoutUnit(text, fact),
    for: fact,
    specialites: state.setting.specialites,
    mode: .wizard
  )
  let named = choices.firstIndex { choice in
    guard case .value(let value) = choice else { return false }
    // Folded, « 15 » and « 1,5 » would be the same working time.
    return (try? read.get()) == value
      || fact != .option && foldedKey(value.printed([])) == foldedKey(text)
  }
  if let named { return .events([.choose(named), .proceed]) }
  return .refused(French.numberExpected(choices.count, received: shown(text)))
}

/// « 1 ETP » says the working time as it is listed.
func withoutUnit(_ text: String, _ fact: Fact) -> String {
  fact == .option && text.lowercased().hasSuffix("etp") ? String(text.dropLast(3)) : text
}

/// Several choices, by their numbers or their words; `0` or « aucune » for none.
private func someOf(_ text: String, _ fact: Fact, _ state: State) -> Reading {
  let choices = state.choices
  let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  let words = parts.map { part in
    part == "0" ? Expectation.aucune : place(part, among: choices.count).map { choices[$0].word } ?? part
  }
  let joined = words.joined(separator: ",")
  switch understand(joined, for: fact, specialites: state.setting.specialites, mode: .wizard) {
  case .success(.situations(let situations)):
    let wanted = choices.indices.filter { index in
      switch choices[index] {
      case .situation(let situation): situations.contains(situation)
      case .aucune: situations.isEmpty
      case .value, .specialite: false
      }
    }
    return .events([.clearField] + wanted.map(Event.choose) + [.proceed])
  case .success: return .refused(French.numbersExpected(choices.count, received: shown(text)))
  case .failure(let problem):
    let asTyped = InputProblem(
      fact: fact,
      expectation: problem.expectation,
      received: text,
      cause: problem.cause
    )
    return .refused(asTyped.lineSentence(choices: choices.count))
  }
}

extension Choice {
  /// The word that answers the choice in a list.
  fileprivate var word: String {
    switch self {
    case .situation(let situation): situation.rawValue
    case .aucune: Expectation.aucune
    case .value(let value): value.text
    case .specialite(let specialite): specialite.id
    }
  }
}

extension State {
  /// The choices said with a number: those of a list, and those that a search found.
  var spokenChoices: [Choice] {
    guard question?.control == .search else { return choices }
    return entry.text.text.isEmpty ? [] : Array(choices.prefix(Self.mostFound))
  }

  /// Nobody listens to more names than these.
  static var mostFound: Int { 12 }
}
