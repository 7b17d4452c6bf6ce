import TerminalUI

/// The key that sends this character by itself; nil for controls without a use.
func key(of scalar: Unicode.Scalar) -> Key? {
  switch scalar.value {
  case 0x09: .tab
  case 0x0A, 0x0D: .enter
  case 0x08, 0x7F: .backspace
  case 0x1B: .escape
  case 0x01...0x1A: Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
  case 0x00...0x1F, 0x80...0x9F: nil
  default: .character(Character(scalar))
  }
}

/// The same key with Alt, which terminals send as ESC first; Alt adds nothing to keys without a letter.
func altKey(of scalar: Unicode.Scalar) -> Key? {
  guard let plain = key(of: scalar) else { return nil }
  if case .character(let character) = plain { return .alt(character) }
  return plain
}
