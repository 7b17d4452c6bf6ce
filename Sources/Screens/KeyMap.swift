import AidRules
package import TerminalUI
package import Wizard

/// What a key or a click means on a page; the events know neither keys nor cells.
package enum KeyMap {
  /// The event of something that comes from the terminal, or nil when it means nothing here.
  package static func event(_ input: InputEvent, _ state: State, _ picture: Picture) -> Event? {
    switch input {
    case .key(let key): return event(key, state)
    case .paste(let text): return .insert(text)
    case .mouse(let column, let row, .press):
      let point = Point(column: column, row: row)
      if let (fact, place) = picture.slide(at: point) { return .slide(fact, to: place) }
      return picture.item(at: point).map { click($0) }
    // The wheel scrolls what is read; on a question it would move the mark of an answer, on a slider the focus.
    case .mouse(_, _, let wheel):
      guard state.overlay != nil || state.question == nil && !isOnSlider(state) && !isOnHands(state) else {
        return nil
      }
      return wheel == .wheelUp ? .up : .down
    case .interrupt: return .quit
    case .resize: return nil
    }
  }

  private static func click(_ item: FocusItem) -> Event {
    switch item {
    // A click in the field or on the message moves there: only Continuer accepts.
    case .field, .problem: .focus(item)
    default: .press(item)
    }
  }

  private static func event(_ key: Key, _ state: State) -> Event? {
    switch key {
    // Elsewhere that key of an AZERTY keyboard is a digit; here it takes a hand away.
    case .character("-") where state.slide != nil && state.overlay == nil: return .insert("-")
    case .character(let character): return character.asEvent(typing: isTyping(state))
    case .enter: return .activate
    case .escape: return .back
    case .tab: return .nextFocus
    case .backTab: return .previousFocus
    case .up: return .up
    case .down: return .down
    case .shiftLeft where isOnSlider(state): return .pageDown
    case .shiftRight where isOnSlider(state): return .pageUp
    case .left, .shiftLeft: return .left
    case .right, .shiftRight: return .right
    case .home: return .home
    case .end: return .end
    case .pageUp: return .pageUp
    case .pageDown: return .pageDown
    case .backspace: return .backspace
    case .delete: return .delete
    case .function(let number): return function(number)
    case .alt(let character): return digit(azerty: character).flatMap { function($0 == 0 ? 10 : $0) }
    case .control("u"): return .clearField
    case .control("o"): return .switchMouse
    case .control("s"): return .save
    case .control("p"): return .report
    case .control: return nil
    }
  }

  /// The function keys; Alt with a digit stands for each.
  private static func function(_ number: Int) -> Event? {
    switch number {
    case 1: .help
    case 2: .save
    case 3: .why
    case 4: .switchContrast
    case 5: .switchConference
    case 6: .undo
    case 7: .showPanel(.etSi)
    case 8: .dontKnow
    case 9: .overview
    case 10: .results
    default: nil
    }
  }

  private static func isTyping(_ state: State) -> Bool {
    // Days are typed with signs that AZERTY has on its digits.
    state.overlay == nil && (state.hasField || state.focus == .slider(.signature))
  }

  private static func isOnHands(_ state: State) -> Bool {
    if case .hands = state.focus { true } else { false }
  }

  private static func isOnSlider(_ state: State) -> Bool {
    state.sliderInFocus != nil
  }
}

extension Character {
  /// In lists the digits of an AZERTY keyboard count without Shift.
  fileprivate func asEvent(typing: Bool) -> Event {
    if !typing, let digit = digit(azerty: self) { return .insert(String(digit)) }
    return .insert(String(self))
  }
}
