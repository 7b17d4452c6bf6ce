import AidRules
import Guide
import Intake

// What is counted and typed on slides.
extension State {
  /// Types on a slide; false when the text isn't for it.
  mutating func type(_ text: String, on slide: Slide) -> Bool {
    switch (slide, text.lowercased()) {
    case (_, "?"): return false
    case (_, " ") where talk.typing == nil: return false
    case (_, "r") where slideCanReset(slide): resetRoom(slide)
    case (.avantApres, "a") where !isRevealed: raise(.avant)
    case (.avantApres, "p") where !isRevealed: raise(.apres)
    case (.avantApres, "+"), (.closing, "+"): count(1)
    case (.avantApres, "-"), (.closing, "-"): count(-1)
    case (.example, "p") where roomFigures.contains(.pmt): begin(.pmt)
    case (.example, "f") where roomFigures.contains(.fileActive): begin(.fileActive)
    case (.example, _): typeFigure(text)
    case (.avantApres, _) where !isRevealed, (.closing, _): typeCount(text)
    default: return false
    }
    return true
  }

  private func slideCanReset(_ slide: Slide) -> Bool {
    switch slide {
    case .agenda, .avantApres, .recap, .example, .closing: true
    default: false
    }
  }

  /// Back to what the slide showed first; the order of the day forgets the whole room.
  private mutating func resetRoom(_ slide: Slide) {
    (talk.typing, talk.change) = (nil, nil)
    change { room in
      switch slide {
      case .agenda: room = Room()
      case .avantApres(let place):
        room.hands[place] = nil
        room.revealed.remove(place)
      case .recap: (room.hands, room.revealed) = ([:], [])
      case .example(let number): room.examples[number] = nil
      case .closing: room.tally = Tally()
      default: break
      }
    }
    focus = slideFocus(slide)
    remark = .reset
  }

  private mutating func raise(_ answer: AvantApres.Answer) {
    focus(on: .hands(answer))
    count(1)
  }

  /// Adds to the count in focus, or takes from it.
  mutating func count(_ hands: Int) {
    setCount { $0 + hands }
    talk.typing = nil
  }

  private mutating func setCount(_ new: (Int) -> Int) {
    let item = focus
    let place = quizQuestion
    change { room in
      switch item {
      case .hands(let answer):
        guard let place else { return }
        let held = room.hands[place, default: Hands()][answer]
        room.hands[place, default: Hands()][answer] = new(held)
      case .menu(.mission(let mission)):
        room.tally.hands[mission] = min(max(0, new(room.tally[mission])), Hands.most)
      default: break
      }
    }
  }

  /// Digits typed one after the other are one count.
  private mutating func typeCount(_ text: String) {
    guard text.allSatisfy({ ("0"..."9").contains($0) }) else { return }
    if focus == .menu(.reveal) { focus = .hands(.avant) }
    let begun = talk.typing?.item == focus ? talk.typing?.text.text ?? "" : ""
    guard let number = Int(String((begun + text).suffix(4))) else { return }
    setCount { _ in number }
    talk.typing = SlideTyping(item: focus, text: DraftText(String(number)))
  }

  /// The figure is typed from nothing; what it was stays until Enter.
  private mutating func begin(_ fact: Fact) {
    focus(on: .figure(fact))
    talk.typing = SlideTyping(item: .figure(fact), text: DraftText())
  }

  private mutating func typeFigure(_ text: String) {
    if case .figure = focus {} else if let first = roomFigures.first { focus(on: .figure(first)) }
    guard case .figure(let fact) = focus else { return }
    if talk.typing?.item != focus { begin(fact) }
    talk.typing?.text.insert(text)
    talk.typing?.problem = nil
  }

  /// Backspace: a character of what is typed, else a hand.
  mutating func erase() {
    switch focus {
    case .figure:
      talk.typing?.text.backspace()
      talk.typing?.problem = nil
    case .hands, .menu(.mission):
      setCount { $0 / 10 }
      talk.typing = nil
    default: break
    }
  }

  /// Ctrl-U: what is typed, else the count.
  mutating func clear() {
    if case .figure = focus { talk.typing = nil } else { setCount { _ in 0 } }
  }

  /// Takes the figure typed, or says what is wrong with it.
  mutating func acceptFigure() {
    guard case .figure(let fact) = focus, case .example(let number) = slide, let typed = talk.typing else {
      return
    }
    guard !typed.text.text.isEmpty else { return talk.typing = nil }
    switch accepted(typed.text.text, for: fact) {
    case .failure(let problem): talk.typing?.problem = problem
    case .success(let value):
      var answers = roomAnswers(number)
      let (old, before) = (answers[fact], evaluate(answers))
      answers[fact] = .value(value)
      change { $0.examples[number] = answers }
      talk.typing = nil
      refreshRoom()
      guard let after = talk.evaluation else { return }
      talk.change = Change(fact: fact, old: old, new: answers[fact], before: before, after: after)
    }
  }

  /// Adds a mission in somebody's words, with a hand; one that the list has already gets it.
  mutating func add(mission text: String) {
    let same = talk.room.tally.missions.first { folded($0.title) == folded(text) }
    let mission = same ?? .free(text)
    change { room in
      if same == nil { room.tally.added.append(text) }
      room.tally.hands[mission] = min(room.tally[mission] + 1, Hands.most)
    }
    focus = .menu(.mission(mission))
  }
}
