import TerminalUI

extension Lines {
  func folded(_ span: Span) -> Span {
    Span(glyphs.text(span.text), span.ink)
  }

  /// Breaks inked pieces at plain spaces; a no-break space never breaks, a longer word breaks anywhere.
  ///
  /// A run of spaces counts as one, and none begins or ends a line; a line break in the text is kept.
  func wrapped(_ spans: [Span], indent: Int, hanging: Int) -> [Line] {
    var lines: [Line] = []
    var current = Line([Span(String(repeating: " ", count: indent))])
    var width = indent
    var pendingSpace: Span?
    func startLine() {
      lines.append(current)
      current = Line([Span(String(repeating: " ", count: indent + hanging))])
      width = indent + hanging
      pendingSpace = nil
    }
    for word in words(of: spans.map(folded)) {
      switch word {
      case .newline: startLine()
      case .space(let ink): if width > indent { pendingSpace = Span(" ", ink) }
      case .word(let pieces):
        let needed = pieces.width + (pendingSpace == nil ? 0 : 1)
        if width + needed > columns, width > indent + (lines.isEmpty ? 0 : hanging) { startLine() }
        if let space = pendingSpace {
          current.spans.append(space)
          width += 1
          pendingSpace = nil
        }
        if width + pieces.width <= columns {
          for piece in pieces { current.append(piece.text, piece.ink) }
          width += pieces.width
          continue
        }
        // Longer than a line: it breaks anywhere.
        for piece in pieces {
          for character in piece.text {
            let cells = cellWidth(of: character)
            if width + cells > columns, width > indent + hanging { startLine() }
            current.append(String(character), piece.ink)
            width += cells
          }
        }
      }
    }
    lines.append(current)
    return lines
  }

  private enum Token {
    case word([Span]), space(Ink), newline
  }

  private func words(of spans: [Span]) -> [Token] {
    var tokens: [Token] = []
    var word: [Span] = []
    func endWord() {
      if !word.isEmpty { tokens.append(.word(word)) }
      word = []
    }
    for span in spans {
      var rest = span.text[...]
      while let place = rest.firstIndex(where: { $0 == " " || $0.isNewline }) {
        if place > rest.startIndex { word.append(Span(String(rest[..<place]), span.ink)) }
        endWord()
        tokens.append(rest[place] == " " ? .space(span.ink) : .newline)
        rest = rest[rest.index(after: place)...]
      }
      if !rest.isEmpty { word.append(Span(String(rest), span.ink)) }
    }
    endWord()
    return tokens
  }
}
