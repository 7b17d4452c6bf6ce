import TerminalUI

/// Turns what comes out of ncurses into events: Alt, unknown sequences, pastes.
///
/// ncurses hands over byte by byte the sequences it doesn't know. They are swallowed to their final byte:
/// otherwise `ESC [ 19 ~` types `19~` into a number.
struct InputDecoder {
  private enum State: Hashable {
    case ground
    /// After ESC.
    case escape
    /// After `ESC [`; `isFirst` until a byte has followed.
    case sequence(isFirst: Bool)
    /// After `ESC O`.
    case single(isFirst: Bool)
    /// After `ESC [ [`: one letter follows.
    case consoleKey
    /// After `ESC ]` or `ESC P`: a text between terminals, up to BEL or `ESC \`; its opener until more has come.
    case text(opener: Unicode.Scalar?)
    /// After ESC in such a text.
    case textEscape
    case paste
  }

  private var state = State.ground
  private var pasted = String.UnicodeScalarView()

  /// The longest paste kept, in scalars; the rest is ignored.
  static let pasteLimit = 65_536

  /// How long to wait for the rest of what has begun, in milliseconds; nil when nothing has.
  var patience: Int? {
    switch state {
    case .ground: nil
    case .paste: 1_000
    default: 50
    }
  }

  /// Takes one raw input and gives the event it completes, if any.
  mutating func feed(_ input: RawInput, size: Size) -> InputEvent? {
    switch input {
    case .resize: return .resize(size)
    case .interrupt(let reason): return .interrupt(reason: reason)
    case .pasteEnd: return endPaste()
    case .pasteStart:
      if state != .paste { pasted = .init() }
      state = .paste
      return nil
    case .character(let scalar) where state == .paste:
      if pasted.count < Self.pasteLimit { pasted.append(scalar) }
      return nil
    case .character(let scalar): return character(scalar)
    case .key, .mouse:
      if state == .paste { return nil }
      state = .ground
      if case .mouse(let column, let row, let action) = input {
        return .mouse(column: column, row: row, action: action)
      }
      if case .key(let key) = input { return .key(key) }
      return nil
    }
  }

  /// Nothing more came in time: gives what the beginning meant by itself.
  mutating func expire() -> InputEvent? {
    let waiting = state
    state = .ground
    switch waiting {
    case .escape: return .key(.escape)
    case .sequence(isFirst: true): return .key(.alt("["))
    case .single(isFirst: true): return .key(.alt("O"))
    case .text(let opener): return opener.map { .key(.alt(Character($0))) }
    case .paste: return endPaste()
    case .ground, .consoleKey, .textEscape, .sequence, .single: return nil
    }
  }

  private mutating func endPaste() -> InputEvent? {
    state = .ground
    let text = String(pasted)
    pasted = .init()
    return text.isEmpty ? nil : .paste(text)
  }

  private mutating func character(_ scalar: Unicode.Scalar) -> InputEvent? {
    let before = state
    state = .ground
    if scalar == "\u{1B}" {
      if case .text = before {
        state = .textEscape
        return nil
      }
      state = .escape
      return before == .escape ? .key(.escape) : nil
    }
    switch before {
    case .ground, .paste:
      return key(of: scalar).map { .key($0) }
    case .escape: return afterEscape(scalar)
    case .textEscape: return scalar == "\\" ? nil : afterEscape(scalar)
    case .text:
      if scalar != "\u{07}" { state = .text(opener: nil) }
      return nil
    case .sequence(let isFirst):
      if isFirst && scalar == "[" { state = .consoleKey }
      if (0x20...0x3F).contains(scalar.value) { state = .sequence(isFirst: false) }
      return nil
    case .single:
      if (0x30...0x3B).contains(scalar.value) { state = .single(isFirst: false) }
      return nil
    case .consoleKey:
      return nil
    }
  }

  private mutating func afterEscape(_ scalar: Unicode.Scalar) -> InputEvent? {
    switch scalar {
    case "[": state = .sequence(isFirst: true)
    case "O": state = .single(isFirst: true)
    case "]", "P": state = .text(opener: scalar)
    default: return altKey(of: scalar).map { .key($0) }
    }
    return nil
  }
}
