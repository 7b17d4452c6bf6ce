/// How many cells a character takes: 0 for a lone mark or control, 2 for CJK and emoji, 1 otherwise.
///
/// The no-break spaces U+00A0 and U+202F take one cell.
package func cellWidth(of character: Character) -> Int {
  var widest = 0
  for scalar in character.unicodeScalars { widest = max(widest, cellWidth(of: scalar)) }
  return widest
}

/// How many cells a text takes on one line.
package func cellWidth(of text: String) -> Int {
  // Something may join the character before it: only whole characters can be measured.
  plainWidth(of: text) ?? text.reduce(0) { $0 + cellWidth(of: $1) }
}

/// How many cells a text takes where each of its scalars takes one; nil for another text.
func plainWidth(of text: String) -> Int? {
  var total = 0
  let isWholly = text.walkScalars { scalar in
    total += 1
    return isPlain(scalar)
  }
  return isWholly ? total : nil
}

func cellWidth(of scalar: Unicode.Scalar) -> Int {
  if isPlain(scalar) { return 1 }
  let value = scalar.value
  if value < 0x300 { return 0 }
  switch scalar.properties.generalCategory {
  case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator, .surrogate:
    return 0
  default:
    break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  return wideRanges.contains { $0.contains(value) } ? 2 : 1
}

/// Whether a scalar takes one cell and joins none of its kind: what fills our screens (letters of French, punctuation,
/// euro, arrows, mathematics, boxes and blocks), none of it an emoji.
///
/// Told apart first, since to ask the tables of Unicode for every cell of every frame is slow.
package func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  // Letters before all others.
  if (0x20..<0x7F).contains(scalar.value) { return true }
  return switch scalar.value {
  case 0xA0..<0xAD, 0xAE..<0x300: true
  case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x25FC: true
  default: false
  }
}

/// The blocks whose characters are two cells wide (East Asian Width W and F).
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
  0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x1F300...0x1F64F,
  0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

/// What of a character can be shown in a cell: its first visible scalar with at most three marks.
///
/// Emoji joined by U+200D are reduced to the first and the emoji selector U+FE0F is dropped: terminals
/// disagree on their width, and a disagreement shifts the whole line. Controls give an empty string.
func cellText(of character: Character) -> String {
  if character.isASCII {
    let text = String(character)
    return cellWidth(of: character) == 1 ? text : ""
  }
  let scalars = character.unicodeScalars
  if let only = scalars.first, scalars.count == 1 { return cellWidth(of: only) > 0 ? String(character) : "" }
  var kept = String.UnicodeScalarView()
  var marks = 0
  for scalar in character.unicodeScalars {
    let width = cellWidth(of: scalar)
    if kept.isEmpty {
      if width > 0 { kept.append(scalar) }
    } else if width > 0 || marks == 3 {
      break
    } else if scalar.properties.generalCategory == .nonspacingMark && !isSelector(scalar) {
      kept.append(scalar)
      marks += 1
    }
  }
  return String(kept)
}

private func isSelector(_ scalar: Unicode.Scalar) -> Bool {
  (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
}
