import AidRules
import Guide
import Intake

extension State {
  /// Shows the slides of a program, from where they were left.
  mutating func start(_ program: Program) {
    let isSame = talk.program == program
    talk.program = program
    // What is shown to a room must bear no name.
    if program == .day { isConference = true }
    let slide = isSame ? talk.last ?? program.slides[0] : program.slides[0]
    go(to: .slide(slide))
    talk.last = slide
  }

  /// Handles an event for the slide in front; false when it is for any page.
  mutating func applyToSlide(_ event: Event) -> Bool {
    guard let slide else { return false }
    switch (event, focus) {
    case (.back, _) where talk.typing != nil: talk.typing = nil
    case (.pageDown, _), (.proceed, _): turn(by: 1)
    case (.pageUp, _): turn(by: -1)
    case (.home, _): show(talk.program.slides[0])
    case (.end, _): show(talk.program.slides[talk.program.slides.count - 1])
    case (.left, _) where quizQuestion != nil && !isRevealed: focus(on: .hands(.avant))
    case (.right, _) where quizQuestion != nil && !isRevealed: focus(on: .hands(.apres))
    case (.right, let item) where !item.isFooter || item == .footer(.proceed): turn(by: 1)
    case (.left, let item) where !item.isFooter || item == .footer(.proceed): turn(by: -1)
    case (.up, .hands), (.down, .hands): count(event == .up ? 1 : -1)
    case (.up, .footer(.proceed)), (.down, .footer(.proceed)):
      if slideBody(slide).isEmpty { scroll(event) } else { return false }
    case (.insert(let text), _): return type(text, on: slide)
    case (.backspace, _): erase()
    case (.clearField, _): clear()
    case (.overview, _):
      if slide == talk.program.slides[0] {
        remark = .alreadyThere(.agenda)
      } else {
        show(talk.program.slides[0])
      }
    case (.results, _):
      guard case .example(let number) = slide else { return false }
      openRoom(number)
    case (.undo, _): takeBack()
    default: return false
    }
    return true
  }

  /// The next slide, or the one before; what was being typed is left.
  private mutating func turn(by count: Int) {
    let slides = talk.program.slides
    guard let slide, let place = slides.firstIndex(of: slide) else { return }
    guard slides.indices.contains(place + count) else {
      return remark = count > 0 ? .lastSlide : .firstSlide
    }
    show(slides[place + count])
  }

  /// Puts a slide in front, in place of the one shown.
  mutating func show(_ slide: Slide) {
    (talk.typing, talk.change) = (nil, nil)
    talk.last = slide
    open(.slide(slide))
  }

  /// Enter or a click on what holds the focus; false for what isn't of a slide.
  mutating func activateOnSlide() -> Bool {
    guard slide != nil else { return false }
    switch focus {
    case .hands(let answer):
      // Somebody alone answers by one key.
      if let place = quizQuestion, talk.room.hands[place, default: Hands()].total == 0 {
        change { $0.hands[place, default: Hands()][answer] = 1 }
      }
      reveal()
    case .menu(.reveal): reveal()
    case .menu(.slide(let part)): show(part)
    case .menu(.mission): count(1)
    case .figure where talk.typing != nil: acceptFigure()
    case .figure: turn(by: 1)
    default: return false
    }
    return true
  }

  private mutating func reveal() {
    guard let place = quizQuestion else { return }
    change { $0.revealed.insert(place) }
    talk.typing = nil
    focus = .footer(.proceed)
  }

  /// Shows the results of an example as the room changed it; the slide is one step back.
  private mutating func openRoom(_ number: Int) {
    let here = page
    begin(roomAnswers(number), opening: .results(.eligibilite))
    trail.append(here)
  }

  private mutating func takeBack() {
    talk.typing = nil
    guard let former = talk.former.popLast() else { return remark = .notHere(.undo) }
    talk.room = former
    talk.change = nil
    if let slide { focus = slideFocus(slide) }
  }

  /// Changes what the room answered, so that it can be taken back.
  mutating func change(_ body: (inout Room) -> Void) {
    let before = talk.room
    body(&talk.room)
    guard talk.room != before else { return }
    talk.former.append(before)
    if talk.former.count > Saved.mostSteps { talk.former.removeFirst() }
  }
}
