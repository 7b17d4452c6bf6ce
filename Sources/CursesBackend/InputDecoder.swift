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
    case .paste: return endPaste()
    case .ground, .consoleKey, .sequence, .single: return nil
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
      state = .escape
      return before == .escape ? .key(.escape) : nil
    }
    switch before {
    case .ground, .paste:
      return key(of: scalar).map { .key($0) }
    case .escape:
      if scalar == "[" || scalar == "O" {
        state = scalar == "[" ? .sequence(isFirst: true) : .single(isFirst: true)
        return nil
      }
      return altKey(of: scalar).map { .key($0) }
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
}
