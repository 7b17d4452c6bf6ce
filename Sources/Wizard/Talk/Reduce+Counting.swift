import AidRules
import Guide
import Intake

// What is counted on slides: hands, and missions.
extension State {
  /// Types on a slide; false when the text isn't for it.
  mutating func type(_ text: String, on slide: Slide) -> Bool {
    switch (slide, text.lowercased()) {
    case (_, "?"), (_, " "): return false
    case (.agenda, "r"), (.avantApres, "r"), (.recap, "r"), (.example, "r"): reset(slide)
    case (.avantApres, "a") where isVoting: raise(.avant)
    case (.avantApres, "p") where isVoting: raise(.apres)
    case (.avantApres, "+") where isVoting, (.closing, "+"): count(1)
    case (.avantApres, "-") where isVoting, (.closing, "-"): count(-1)
    // A letter never wipes what a whole room counted: it shows where a mission is added.
    case (.closing, _) where text.contains(where: \.isLetter):
      focus(on: .menu(.addMission))
      remark = .missionToAdd
    case (.avantApres, _) where isVoting, (.closing, _): typeCount(text)
    default: return false
    }
    return true
  }

  /// Back to what the slide showed first; the order of the day forgets the whole room.
  private mutating func reset(_ slide: Slide) {
    (talk.typing, talk.change) = (nil, nil)
    change { room in
      switch slide {
      case .agenda: room = Room()
      case .avantApres(let place):
        room.hands[place] = nil
        room.revealed.remove(place)
      case .recap: (room.hands, room.revealed) = ([:], [])
      case .example(let number): room.examples[number] = nil
      default: break
      }
    }
    focus = slideFocus(slide)
    remark = .reset
  }

  /// Raises a hand for an answer.
  mutating func raise(_ answer: AvantApres.Answer) {
    focus(on: .hands(answer))
    count(1)
  }

  /// Adds to the count in focus, or takes from it.
  mutating func count(_ hands: Int) {
    setCount { $0 + hands }
    talk.typing = nil
  }

  @discardableResult
  private mutating func setCount(joining joins: Bool = false, _ new: (Int) -> Int) -> Bool {
    let item = focus
    let place = quizQuestion
    return change(joining: joins) { room in
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

  /// Digits typed one after the other are one count, taken back as one.
  private mutating func typeCount(_ text: String) {
    guard text.allSatisfy({ ("0"..."9").contains($0) }) else { return }
    if focus == .menu(.reveal) { focus = .hands(.avant) }
    guard focus.isCounted else { return }
    let begun = talk.typing.flatMap { $0.item == focus ? $0 : nil }
    let digits = (begun?.text.text ?? "") + text
    // Cut, it would be another number.
    guard digits.count <= Self.countDigits else { return remark = .fieldFull(capacity: Self.countDigits) }
    typed(digits, after: begun)
  }

  /// The digits of the largest count.
  private static var countDigits: Int { String(Hands.most).count }

  private mutating func typed(_ digits: String, after begun: SlideTyping?) {
    let joins = begun?.isStep ?? false
    let isStep = setCount(joining: joins) { _ in Int(digits) ?? 0 } || joins
    talk.typing = SlideTyping(item: focus, text: DraftText(digits), isStep: isStep)
  }

  /// Backspace: the last digit typed, else a hand.
  mutating func erase() {
    guard focus.isCounted else { return }
    if let begun = talk.typing, begun.item == focus, !begun.text.text.isEmpty {
      typed(String(begun.text.text.dropLast()), after: begun)
    } else {
      count(-1)
    }
  }

  /// Ctrl-U: no hand at all.
  mutating func clear() {
    guard focus.isCounted else { return }
    setCount { _ in 0 }
    talk.typing = nil
  }

  /// Adds a mission in somebody's words, with a hand; one that the list has already gets it.
  mutating func add(mission text: String) {
    let named = MissionName(text)
    let same = talk.room.tally.missions.first { $0.isSame(as: named) }
    guard same != nil || talk.room.tally.added.count < MissionName.most else { return remark = .missionsFull }
    let mission = same ?? named
    change { room in
      if same == nil { room.tally.added.append(mission.title) }
      room.tally.hands[mission] = min(room.tally[mission] + 1, Hands.most)
    }
    focus = .menu(.mission(mission))
  }
}

extension FocusItem {
  /// Whether hands are counted for the item.
  fileprivate var isCounted: Bool {
    switch self {
    case .hands, .menu(.mission): true
    default: false
    }
  }
}
