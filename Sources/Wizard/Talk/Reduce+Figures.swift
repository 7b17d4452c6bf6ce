import AidRules
import Intake

// The figures that a room gives for an example.
extension State {
  /// Handles an event for the figures of the example in front; false when it is for the slide.
  mutating func applyToFigure(_ event: Event) -> Bool {
    guard case .example = slide else { return false }
    switch event {
    case .press(.figure(let fact)):
      if talk.typing?.item != .figure(fact) { begin(fact) }
      return true
    case .insert(let text): return typeFigure(text)
    default: return talk.typing != nil && edit(event)
    }
  }

  /// Moves in what is typed, changes it, takes it or leaves it.
  private mutating func edit(_ event: Event) -> Bool {
    switch event {
    case .left: talk.typing?.text.move(by: -1)
    case .right: talk.typing?.text.move(by: 1)
    case .home: talk.typing?.text.moveToStart()
    case .end: talk.typing?.text.moveToEnd()
    case .backspace: talk.typing?.text.backspace()
    case .delete: talk.typing?.text.delete()
    case .clearField, .back, .undo: talk.typing = nil
    case .activate: acceptFigure()
    default: return false
    }
    if event != .activate { talk.typing?.problem = nil }
    return true
  }

  /// Letters open a figure, digits go to the one in focus, else to the first.
  private mutating func typeFigure(_ text: String) -> Bool {
    switch text.lowercased() {
    case "?", "r": return false
    case " " where talk.typing == nil: return false
    case "p" where roomFigures.contains(.pmt): begin(.pmt)
    case "f" where roomFigures.contains(.fileActive): begin(.fileActive)
    default:
      let focused: Fact? = if case .figure(let fact) = focus { fact } else { nil }
      guard let fact = focused ?? roomFigures.first else { return true }
      if talk.typing?.item != .figure(fact) { begin(fact) }
      talk.typing?.text.insert(text)
      talk.typing?.problem = nil
    }
    return true
  }

  /// The figure is typed from nothing; what it was stays until Enter.
  private mutating func begin(_ fact: Fact) {
    leaveTyping()
    focus(on: .figure(fact))
    talk.typing = SlideTyping(item: .figure(fact), text: DraftText())
  }

  /// Takes the figure typed, or says what is wrong with it; nothing typed changes nothing.
  private mutating func acceptFigure() {
    guard let typed = talk.typing, case .figure(let fact) = typed.item else { return }
    guard !typed.text.text.isEmpty else { return talk.typing = nil }
    switch accepted(typed.text.text, for: fact) {
    case .failure(let problem): talk.typing?.problem = problem
    case .success(let value): give(value, for: fact)
    }
  }

  /// What was being typed is taken where it can be read, as by looking elsewhere from a question.
  mutating func leaveTyping() {
    guard let typed = talk.typing else { return }
    if case .figure(let fact) = typed.item, case .success(let value) = accepted(typed.text.text, for: fact) {
      give(value, for: fact)
    }
    talk.typing = nil
  }

  /// Leaves what was being typed for something that doesn't hold the focus any more.
  mutating func settleTyping() {
    if overlay == nil, let item = talk.typing?.item, item != focus { leaveTyping() }
  }

  private mutating func give(_ value: FactValue, for fact: Fact) {
    talk.typing = nil
    guard case .example(let number) = slide else { return }
    var answers = roomAnswers(number)
    let (old, before) = (answers[fact], talk.evaluation)
    answers[fact] = .value(value)
    change { $0.examples[number] = answers }
    refreshRoom()
    guard let before, let after = talk.evaluation else { return }
    talk.change = Change(fact: fact, old: old, new: answers[fact], before: before, after: after)
  }
}
