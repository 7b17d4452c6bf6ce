/// A short figure in letters five rows high, for a room that reads it from afar.
///
/// Digits, `+ - , % €`, spaces and the letters of OUI and NON are known; the rest is left out. Each sign takes
/// three cells (U+202F takes one) and one of space after it, none after the last.
package func bigDigits(_ text: String, glyphs: Glyphs) -> [String] {
  var rows = Array(repeating: "", count: 5)
  for character in text {
    guard let pattern = patterns[character] else { continue }
    for (index, line) in pattern.enumerated() {
      if !rows[index].isEmpty { rows[index] += " " }
      for dot in line { rows[index] += dot == "#" ? glyphs.barFull : " " }
    }
  }
  return rows
}

/// Five rows of three dots for each sign.
private let patterns: [Character: [String]] = [
  "0": ["###", "# #", "# #", "# #", "###"],
  "1": [" # ", "## ", " # ", " # ", "###"],
  "2": ["###", "  #", "###", "#  ", "###"],
  "3": ["###", "  #", "###", "  #", "###"],
  "4": ["# #", "# #", "###", "  #", "  #"],
  "5": ["###", "#  ", "###", "  #", "###"],
  "6": ["###", "#  ", "###", "# #", "###"],
  "7": ["###", "  #", "  #", " # ", " # "],
  "8": ["###", "# #", "###", "# #", "###"],
  "9": ["###", "# #", "###", "  #", "###"],
  "+": ["   ", " # ", "###", " # ", "   "],
  "-": ["   ", "   ", "###", "   ", "   "],
  "−": ["   ", "   ", "###", "   ", "   "],
  ",": ["   ", "   ", "   ", " # ", "#  "],
  "%": ["# #", "  #", " # ", "#  ", "# #"],
  "€": [" ##", "## ", "#  ", "## ", " ##"],
  " ": ["   ", "   ", "   ", "   ", "   "],
  "\u{A0}": ["   ", "   ", "   ", "   ", "   "],
  "\u{202F}": [" ", " ", " ", " ", " "],
  "O": ["###", "# #", "# #", "# #", "###"],
  "U": ["# #", "# #", "# #", "# #", "###"],
  "I": ["###", " # ", " # ", " # ", "###"],
  "N": ["###", "# #", "# #", "# #", "# #"],
]
