import CVirtualTerminal

/// A key pressed in a terminal; the bytes it sends depend on the modes the program has set, as in real life.
package enum Key: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Characters typed one after the other, accents included.
  case text(String)
  /// Bytes sent as they are, for broken or exotic sequences.
  case raw([UInt8])
  /// Text pasted from a clipboard, bracketed when the program asked for it.
  case paste(String)
  case enter, tab, shiftTab, backspace, escape, space
  case up, down, left, right
  case insert, delete, home, end, pageUp, pageDown
  /// A function key, from 1 to 12.
  case f(Int)
  /// A letter with the control key: `.control("c")`.
  case control(Character)
  /// A left click, counted from 0 at the top left.
  case click(row: Int, column: Int)
  case wheelUp(row: Int, column: Int)
  case wheelDown(row: Int, column: Int)

  package init(stringLiteral text: String) {
    self = .text(text)
  }

  /// The emulator's name of a key that is neither text nor a special case, with its shift state.
  var named: (key: CVTKey, shift: Bool)? {
    switch self {
    case .enter: (CVT_KEY_ENTER, false)
    case .tab: (CVT_KEY_TAB, false)
    case .shiftTab: (CVT_KEY_TAB, true)
    case .backspace: (CVT_KEY_BACKSPACE, false)
    case .escape: (CVT_KEY_ESCAPE, false)
    case .up: (CVT_KEY_UP, false)
    case .down: (CVT_KEY_DOWN, false)
    case .left: (CVT_KEY_LEFT, false)
    case .right: (CVT_KEY_RIGHT, false)
    case .insert: (CVT_KEY_INSERT, false)
    case .delete: (CVT_KEY_DELETE, false)
    case .home: (CVT_KEY_HOME, false)
    case .end: (CVT_KEY_END, false)
    case .pageUp: (CVT_KEY_PAGE_UP, false)
    case .pageDown: (CVT_KEY_PAGE_DOWN, false)
    default: nil
    }
  }
}
