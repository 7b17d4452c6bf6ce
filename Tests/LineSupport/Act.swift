import AidRules
package import Intake
package import Wizard

/// One thing that somebody does in front of a page, the same with keys and with lines.
package enum Act: Hashable, Sendable {
  /// Opens an entry of the home page, counted from 0.
  case open(Int)
  /// Answers the question.
  case answer(FactValue)
  /// Types a text that may not be accepted.
  case type(String)
  /// Changes an answer of the review, counted from 0 among those that can be.
  case change(Int)
  case enter, dontKnow, back, undo, overview, results, help, why
  /// Asks for the name of the dossier, or for a note on the answer.
  case name, note
  /// Marks the figure of a note as to be asked, or not.
  case mark
  /// Types a name or a note.
  case write(String)
  /// Something done with the sliders.
  case trial(Trying)
}

extension Act {
  /// What the keys say.
  package func events(in state: State) -> [Event] {
    switch self {
    case .open(let place), .change(let place): [.choose(place)]
    case .answer(let value): events(answering: value, in: state)
    case .type(let text): [.clearField, .insert(text), .activate]
    case .enter: enter(state)
    case .dontKnow: [.dontKnow]
    case .back: [.back]
    case .undo: [.undo]
    case .overview: [.overview]
    case .results: [state.panel == .etSi ? .showPanel(.eligibilite) : .results]
    case .help: [.help, .back]
    case .why: [.why, .back]
    case .name: [.save]
    case .note: [.press(.menu(.note))]
    case .mark: [.press(.menu(.isToAsk))]
    case .write(let text): [.clearField] + text.map { .insert(String($0)) } + [.activate]
    case .trial(let act): act.events(in: state)
    }
  }

  /// A text refused is taken back first: line by line nothing shows it any more.
  private func enter(_ state: State) -> [Event] {
    if state.focus == .asMeant { return [.activate] }
    // The results are those of the dossier, whatever was tried last.
    if state.page == .review, state.panel == .etSi { return [.showPanel(.eligibilite)] }
    guard let problem = state.problem, problem.cause != .empty else { return [.proceed] }
    return [.undo, .proceed]
  }

  private func events(answering value: FactValue, in state: State) -> [Event] {
    switch state.question?.control {
    case .search: [.clearField] + [.insert(name(of: value, in: state)), .activate]
    case .text: [.clearField] + value.fieldText.map { .insert(String($0)) } + [.activate]
    case .radio: place(of: value, in: state).map { [.choose($0), .activate] } ?? [.dontKnow]
    case .checkboxes:
      [.clearField] + ticked(value, in: state).map(Event.choose) + [.proceed]
    case nil: []
    }
  }
}

extension Act {
  /// What a line says.
  ///
  /// - Parameter inWords: whether lists are answered by words, and thousands set apart.
  package func line(in state: State, inWords: Bool = false) -> String {
    switch self {
    case .open(let place), .change(let place): String(place + 1)
    case .answer(let value): inWords ? words(answering: value, in: state) : line(answering: value, in: state)
    case .type(let text): text
    case .enter: ""
    case .dontKnow: "n"
    case .back: "<"
    case .undo: "u"
    case .overview: "="
    case .results: "*"
    case .help: "?"
    case .why: "!"
    case .name: "s"
    case .note: "r"
    case .mark: ":a"
    case .write(let text): text
    case .trial(let act): act.line(in: state)
    }
  }

  private func line(answering value: FactValue, in state: State) -> String {
    switch state.question?.control {
    case .search: name(of: value, in: state)
    case .text: value.fieldText
    case .radio: place(of: value, in: state).map { String($0 + 1) } ?? "n"
    case .checkboxes:
      value == .situations([]) ? "0" : ticked(value, in: state).map { String($0 + 1) }.joined(separator: " ")
    case nil: ""
    }
  }

  private func words(answering value: FactValue, in state: State) -> String {
    switch (state.question?.control, value) {
    case (.text, .count(let count)) where count >= 1_000:
      "\(count / 1_000)\u{202F}\(String(count % 1_000 + 1_000).dropFirst())"
    // « 1 » would be the first choice of the list, not a whole post.
    case (.radio, .option): line(answering: value, in: state)
    case (.radio, _), (.checkboxes, _): value.text
    default: line(answering: value, in: state)
    }
  }

  private func name(of value: FactValue, in state: State) -> String {
    guard case .specialite(let id) = value else { return value.text }
    return state.setting.specialites.first { $0.id == id }?.libelle ?? id
  }

  private func place(of value: FactValue, in state: State) -> Int? {
    state.choices.firstIndex(of: .value(value))
  }

  private func ticked(_ value: FactValue, in state: State) -> [Int] {
    guard case .situations(let wanted) = value else { return [] }
    return state.choices.indices.filter { index in
      switch state.choices[index] {
      case .situation(let situation): wanted.contains(situation)
      case .aucune: wanted.isEmpty
      case .value, .specialite: false
      }
    }
  }
}
