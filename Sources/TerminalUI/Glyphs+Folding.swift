extension Glyphs {
  /// The text as these glyphs can show it: unchanged in Unicode, folded to plain ASCII otherwise.
  ///
  /// `Dr Élœ : ≥ 1 080 €` becomes `Dr Eloe : >= 1 080 EUR`. What has no ASCII form becomes `?`.
  package func text(_ original: String) -> String {
    guard isASCII, !original.utf8.allSatisfy({ $0 < 0x80 }) else { return original }
    var folded = ""
    for character in original { folded += fold(character) }
    return folded
  }
}

private func fold(_ character: Character) -> String {
  if character.unicodeScalars.allSatisfy(\.isASCII) { return String(character) }
  if let known = signs[character] ?? letters[character] { return known }
  var visible = character.unicodeScalars.filter { cellWidth(of: $0) > 0 }.makeIterator()
  guard let base = visible.next() else { return "" }
  if base.isASCII { return String(Character(base)) }
  let alone = Character(base)
  return signs[alone] ?? letters[alone] ?? "?"
}

/// The signs of French typography and of our own screens.
private let signs: [Character: String] = [
  "\u{00A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2003}": " ", "\u{2002}": " ", "\u{2007}": " ",
  "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "’": "'", "‘": "'", "‚": "'", "‹": "<", "›": ">",
  "–": "-", "—": "-", "‐": "-", "\u{2011}": "-", "−": "-", "…": "...", "•": "*", "·": ".",
  "€": "EUR", "£": "GBP", "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "×": "x", "÷": "/", "±": "+/-",
  "½": "1/2", "¼": "1/4", "¾": "3/4", "°": "o", "º": "o", "ª": "a", "²": "2", "³": "3", "§": "par.",
  "→": "->", "←": "<-", "↑": "^", "↓": "v", "⇒": "=>", "⇧": "Maj", "▲": "^", "▼": "v", "▶": ">", "◀": "<",
  "►": ">", "◄": "<", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "⚠": "!", "●": "*", "○": "o", "■": "#",
  "□": "o",
  "█": "#", "▓": "#", "▒": ".", "░": ".", "▌": "#", "▄": "#", "▀": "#",
  "─": "-", "━": "-", "═": "=", "│": "|", "┃": "|", "║": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+",
  "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
  "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
  "Đ": "D", "ı": "i", "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH",
]

/// Every accented Latin letter with its base.
///
/// Two canonically equivalent characters are equal, so `e` + U+0301 also finds the precomposed `é`.
private let letters: [Character: String] = {
  let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{30A}",
    "\u{30B}", "\u{30C}", "\u{323}", "\u{326}", "\u{327}", "\u{328}",
  ]
  var table: [Character: String] = [:]
  for base in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
    for mark in marks {
      let accented = String(base) + String(Character(mark))
      if accented.count == 1, let letter = accented.first { table[letter] = String(base) }
    }
  }
  return table
}()
