/// What a piece of text is for; the backend chooses how it looks.
///
/// Colour is never alone: a glyph and a word always say the same thing as `good`, `warning` or `bad`.
package enum Ink: UInt8, CaseIterable, Sendable {
  case text, strong, muted, title, border, focus, field, button, key
  case good, warning, bad, estimate, accent, bar, error

  /// The letter that stands for this ink in the ink map of a golden file.
  package var letter: Character {
    switch self {
    case .text: "."
    case .strong: "s"
    case .muted: "m"
    case .title: "t"
    case .border: "b"
    case .focus: "f"
    case .field: "i"
    case .button: "u"
    case .key: "k"
    case .good: "g"
    case .warning: "w"
    case .bad: "x"
    case .estimate: "e"
    case .accent: "a"
    case .bar: "r"
    case .error: "!"
    }
  }
}
