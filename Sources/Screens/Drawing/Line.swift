import TerminalUI

/// A piece of a line in one ink.
struct Span: Hashable {
  var text: String
  var ink: Ink

  init(_ text: String, _ ink: Ink = .text) {
    self.text = text
    self.ink = ink
  }
}

/// One line of a page, made of inked pieces.
struct Line: Hashable {
  var spans: [Span]

  init(_ spans: [Span] = []) {
    self.spans = spans
  }

  init(_ text: String, _ ink: Ink = .text) {
    spans = [Span(text, ink)]
  }
}

extension [Span] {
  /// The cells that the pieces take together.
  var width: Int { reduce(0) { $0 + cellWidth(of: $1.text) } }
}

extension Line {
  mutating func append(_ text: String, _ ink: Ink) {
    if spans.last?.ink == ink {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Span(text, ink))
    }
  }
}

extension Line {
  /// Takes the last word away, with the plain space before it; false when none would be left.
  mutating func dropLastWord() -> Bool {
    var text = spans.map(\.text).joined()
    guard let space = text.lastIndex(of: " ") else { return false }
    text = String(text[..<space])
    guard text.contains(where: { $0 != " " }) else { return false }
    spans = [Span(text, spans.first?.ink ?? .text)]
    return true
  }
}
