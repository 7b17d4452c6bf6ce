import AidRules
import Guide
import Intake

extension State {
  /// Shows the slides of a program, from where they were left.
  mutating func start(_ program: Program) {
    let last = talk.last.flatMap { talk.program == program && program.slides.contains($0) ? $0 : nil }
    talk.program = program
    // What is shown to a room must bear no name.
    if program == .day { isConference = true }
    go(to: .slide(last ?? program.slides[0]))
  }

  /// Handles an event for the slide in front; false when it is for any page.
  mutating func applyToSlide(_ event: Event, _ effects: inout [Effect]) -> Bool {
    guard let slide else { return false }
    if applyToFigure(event) { return true }
    switch (event, focus) {
    case (.pageDown, _), (.proceed, _): turn(by: 1)
    case (.pageUp, _): turn(by: -1)
    case (.home, _): show(talk.program.slides[0])
    case (.end, _): show(talk.program.slides[talk.program.slides.count - 1])
    case (.left, _) where isVoting: focus(on: .hands(.avant))
    case (.right, _) where isVoting: focus(on: .hands(.apres))
    case (.right, let item) where !item.isFooter || item == .footer(.proceed): turn(by: 1)
    case (.left, let item) where !item.isFooter || item == .footer(.proceed): turn(by: -1)
    case (.up, .hands), (.down, .hands): count(event == .up ? 1 : -1)
    case (.up, .footer(.proceed)) where slideBody(slide).isEmpty,
      (.down, .footer(.proceed)) where slideBody(slide).isEmpty:
      scroll(event)
    // By the pointer a room is counted hand by hand; the answer has a button of its own.
    case (.press(.hands(let answer)), _): raise(answer)
    case (.insert(let text), _): return type(text, on: slide)
    case (.backspace, _): erase()
    case (.clearField, _): clear()
    case (.overview, _):
      let first = talk.program.slides[0]
      guard slide != first else {
        remark = .alreadyThere(.agenda)
        return true
      }
      show(first)
      talk.left = slide
    case (.back, _) where talk.left != nil: if let left = talk.left { show(left) }
    case (.results, _):
      guard case .example(let number) = slide else { return false }
      openRoom(number, &effects)
    case (.undo, _): takeBack()
    default: return false
    }
    return true
  }

  /// Whether the hands of the question in front can still be counted.
  var isVoting: Bool { quizQuestion != nil && !isRevealed }

  /// The next slide, or the one before.
  mutating func turn(by count: Int) {
    let slides = talk.program.slides
    guard let slide, let place = slides.firstIndex(of: slide) else { return }
    guard slides.indices.contains(place + count) else {
      return remark = count > 0 ? .lastSlide : .firstSlide
    }
    show(slides[place + count])
  }

  /// Puts a slide in front, in place of the one shown.
  private mutating func show(_ slide: Slide) {
    open(.slide(slide))
    (talk.change, talk.left) = (nil, nil)
  }

  /// Enter or a click on what holds the focus; false for what isn't of a slide.
  mutating func activateOnSlide() -> Bool {
    guard slide != nil else { return false }
    switch focus {
    case .hands(let answer): reveal(answeringAlone: answer)
    case .menu(.reveal): reveal()
    case .menu(.slide(let part)): show(part)
    case .menu(.mission): count(1)
    case .figure: turn(by: 1)
    default: return false
    }
    return true
  }

  /// Shows the answer of the question in front.
  ///
  /// - Parameter alone: what somebody alone answers by the same key; counted hands are left as they are.
  private mutating func reveal(answeringAlone alone: AvantApres.Answer? = nil) {
    guard let place = quizQuestion else { return }
    change { room in
      if let alone, room.hands[place, default: Hands()].total == 0 {
        room.hands[place, default: Hands()][alone] = 1
      }
      room.revealed.insert(place)
    }
    talk.typing = nil
    focus = .footer(.proceed)
  }

  /// Shows the results of an example as the room changed it; the slide is one step back.
  private mutating func openRoom(_ number: Int, _ effects: inout [Effect]) {
    leaveTyping()
    let here = page
    begin(roomAnswers(number), opening: .results(.eligibilite))
    trail.append(here)
    // The dossier left is now in the list.
    effects.append(.list)
  }

  /// Takes back what the room did last, on the slide where it did it.
  private mutating func takeBack() {
    talk.typing = nil
    guard let step = talk.former.popLast() else { return remark = .notHere(.undo) }
    talk.room = step.room
    talk.change = nil
    if step.slide != slide { show(step.slide) }
  }

  /// Changes what the room answered, so that it can be taken back.
  ///
  /// - Parameter joins: whether it goes on with the last change, and is taken back with it.
  /// - Returns: whether anything changed.
  @discardableResult
  mutating func change(joining joins: Bool = false, _ body: (inout Room) -> Void) -> Bool {
    let before = talk.room
    body(&talk.room)
    guard talk.room != before else { return false }
    guard !joins, let slide else { return true }
    talk.former.append(RoomStep(room: before, slide: slide))
    if talk.former.count > Saved.mostSteps { talk.former.removeFirst() }
    return true
  }
}
