import AidRules
import FrenchText
import Guide
import Intake
import Wizard

extension LineWriter {
  /// One question: its words, where to find the answer, what was answered, the choices.
  func question(_ fact: Fact, _ state: State) -> String {
    let question = wording(fact, state)
    var text = Paragraphs(form)
    text.add(state.progress.map { PageWords.step($0.step, of: $0.count, question.label) } ?? question.label)
    text.add(question.text)
    for point in question.points { text.add(point, mark: "- ") }
    text.add(PageWords.place(question.source))
    if fact.control.isTyped { text.add(question.hint) }
    if fact.isOptional, !state.answers[fact].isSettled { text.add(PageWords.optional) }
    addAnswer(fact, state, to: &text)
    if let doubt = state.doubt(in: bareme) { text.add(doubt, mark: "\(Sign.toConfirm.glyph) ") }
    if let note = state.notes[fact] { text.add(PageWords.note(note.words)) }
    if fact.control == .search {
      addFound(state, to: &text)
    } else {
      for (index, choice) in state.choices.enumerated() {
        text.add(label(choice, question), mark: "\(index + 1). ")
      }
    }
    if fact.control == .checkboxes { text.add(Words.severalNumbers) }
    text.add(Words.ways)
    return text.text
  }

  /// What was answered before, or typed and not accepted.
  private func addAnswer(_ fact: Fact, _ state: State, to text: inout Paragraphs) {
    switch state.answers[fact] {
    case .value(let value): text.add(Words.current(printed(value, of: fact, state)))
    case .unknown: text.add(Words.current(French.uncapitalized(PageWords.dontKnow)))
    case .draft(let draft):
      let regime = state.isReopened(fact) ? state.regime : nil
      text.add(AnswerLine.draft(draft, of: fact, confirmedUnder: regime, bareme.specialites) + ".")
    case .unset: break
    }
    if let pending = state.pending[fact] { text.add(French.capitalized(AnswerLine.pending(pending)) + ".") }
  }

  /// The specialties that a search found, each with its number.
  func addFound(_ state: State, to text: inout Paragraphs) {
    guard state.question?.control == .search, !state.entry.text.text.isEmpty else { return }
    for (index, choice) in state.spokenChoices.enumerated() {
      if case .specialite(let specialite) = choice { text.add(specialite.libelle, mark: "\(index + 1). ") }
    }
    let others = state.choices.count - state.spokenChoices.count
    if others > 0 { text.add(Words.others(others)) }
  }

  /// A choice in the wording of the guide, which says more than the value's name.
  private func label(_ choice: Wizard.Choice, _ question: Question) -> String {
    let (value, plain) =
      switch choice {
      case .specialite(let specialite): (specialite.id, specialite.libelle)
      case .value(let given): (given.text, given.printed([]))
      case .situation(let situation): (situation.rawValue, situation.text)
      case .aucune: (Expectation.aucune, Expectation.aucune)
      }
    guard let worded = question.choices.first(where: { $0.value == value }) else {
      return French.capitalized(plain)
    }
    return worded.label + (worded.detail.map { " — \($0)" } ?? "")
  }
}
