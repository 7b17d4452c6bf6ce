import CTerminal
import TerminalUI

/// What comes out of ncurses, before escape sequences and pastes are understood.
enum RawInput: Hashable {
  case character(Unicode.Scalar)
  case key(Key)
  case pasteStart
  case pasteEnd
  case mouse(column: Int, row: Int, action: MouseAction)
  case resize
  case interrupt(Interruption)
}

extension RawInput {
  /// Translates an event of the C side; nil for nothing.
  init?(_ event: ct_event) {
    switch ct_event_kind(rawValue: UInt32(bitPattern: event.kind)) {
    case CT_CHARACTER:
      guard let scalar = Unicode.Scalar(event.code) else { return nil }
      self = .character(scalar)
    case CT_KEY:
      guard let raw = Self.key(code: event.code) else { return nil }
      self = raw
    case CT_MOUSE:
      guard let action = Self.action(code: event.code) else { return nil }
      self = .mouse(column: Int(event.col), row: Int(event.row), action: action)
    case CT_RESIZE:
      self = .resize
    case CT_SIGNAL:
      self = .interrupt(Self.interruption(code: event.code))
    default:
      return nil
    }
  }

  private static func key(code: UInt32) -> RawInput? {
    if code > CT_KEY_FUNCTION.rawValue { return .key(.function(Int(code - CT_KEY_FUNCTION.rawValue))) }
    switch ct_key(rawValue: code) {
    case CT_KEY_ENTER: return .key(.enter)
    case CT_KEY_BACKTAB: return .key(.backTab)
    case CT_KEY_UP: return .key(.up)
    case CT_KEY_DOWN: return .key(.down)
    case CT_KEY_LEFT: return .key(.left)
    case CT_KEY_RIGHT: return .key(.right)
    case CT_KEY_SHIFT_LEFT: return .key(.shiftLeft)
    case CT_KEY_SHIFT_RIGHT: return .key(.shiftRight)
    case CT_KEY_HOME: return .key(.home)
    case CT_KEY_END: return .key(.end)
    case CT_KEY_PAGE_UP: return .key(.pageUp)
    case CT_KEY_PAGE_DOWN: return .key(.pageDown)
    case CT_KEY_BACKSPACE: return .key(.backspace)
    case CT_KEY_DELETE: return .key(.delete)
    case CT_KEY_PASTE_START: return .pasteStart
    case CT_KEY_PASTE_END: return .pasteEnd
    default: return nil
    }
  }

  private static func action(code: UInt32) -> MouseAction? {
    switch ct_mouse(rawValue: code) {
    case CT_PRESS: .press
    case CT_WHEEL_UP: .wheelUp
    case CT_WHEEL_DOWN: .wheelDown
    default: nil
    }
  }

  private static func interruption(code: UInt32) -> Interruption {
    switch ct_signal(rawValue: code) {
    case CT_INTERRUPT: .interrupt
    case CT_HANGUP: .hangup
    case CT_QUIT: .quit
    default: .terminate
    }
  }
}
