import TerminalUI

extension Lines {
  func folded(_ span: Span) -> Span {
    Span(glyphs.text(span.text), span.ink)
  }

  /// Breaks inked pieces at plain spaces; a no-break space never breaks, a longer word breaks anywhere.
  ///
  /// A run of spaces counts as one, and none begins or ends a line; a line break in the text is kept.
  func wrapped(_ spans: [Span], indent: Int, hanging: Int) -> [Line] {
    var paragraph = Paragraph(columns: columns, indent: indent, hanging: hanging)
    guard glyphs.isASCII else {
      for span in spans { paragraph.add(span) }
      return paragraph.end()
    }
    // Its spaces may break: those that mustn't are folded last.
    for span in spans { paragraph.add(Span(foldedButSpaces(span.text), span.ink)) }
    return paragraph.end().map { line in Line(line.spans.map(folded)) }
  }

  private func foldedButSpaces(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\u{A0}" || $0 == "\u{202F}" }
      .map { glyphs.text(String($0)) }.joined(separator: "\u{A0}")
  }
}

/// Inked pieces being broken into lines, in one walk over their scalars.
private struct Paragraph {
  private let columns: Int
  private let indent: Int
  private let hanging: Int
  private var lines: [Line] = []
  private var current: Line
  private var width: Int
  /// The ink of the space met since the last word, drawn only if another word follows on the line.
  private var space: Ink?
  /// The pieces of the word being read.
  private var word: [Span] = []

  init(columns: Int, indent: Int, hanging: Int) {
    (self.columns, self.indent, self.hanging) = (columns, indent, hanging)
    current = Line(String(repeating: " ", count: indent))
    width = indent
  }

  mutating func add(_ span: Span) {
    let scalars = span.text.unicodeScalars
    var start = scalars.startIndex
    var place = start
    var previous: Unicode.Scalar?
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      if scalar == " " || scalar.isLineBreak {
        if start < place { word.append(Span(String(scalars[start..<place]), span.ink)) }
        endWord()
        if scalar == " " {
          if width > indent { space = span.ink }
        } else if scalar != "\n" || previous != "\r" {
          startLine()
        }
        start = next
      }
      (previous, place) = (scalar, next)
    }
    if start < place {
      word.append(start == scalars.startIndex ? span : Span(String(scalars[start...]), span.ink))
    }
  }

  mutating func end() -> [Line] {
    endWord()
    return lines + [current]
  }

  private mutating func startLine() {
    lines.append(current)
    current = Line(String(repeating: " ", count: indent + hanging))
    width = indent + hanging
    space = nil
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    let cells = word.width
    let needed = cells + (space == nil ? 0 : 1)
    if width + needed > columns, width > indent + (lines.isEmpty ? 0 : hanging) { startLine() }
    if let ink = space {
      current.append(" ", ink)
      width += 1
      space = nil
    }
    guard width + cells > columns else {
      for piece in word { current.append(piece.text, piece.ink) }
      width += cells
      return
    }
    // Longer than a line: it breaks anywhere.
    for piece in word {
      for character in piece.text {
        let cells = cellWidth(of: character)
        if width + cells > columns, width > indent + hanging { startLine() }
        current.append(String(character), piece.ink)
        width += cells
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar ends a line; CR followed by LF ends one only.
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
