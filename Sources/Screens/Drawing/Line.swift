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

/// The lines of a panel, wrapped to its width as they are added.
///
/// Text is folded to the glyphs of the terminal before it is measured, since « … » takes three cells in ASCII.
struct Lines {
  private(set) var all: [Line] = []
  let columns: Int
  let glyphs: Glyphs

  init(columns: Int, glyphs: Glyphs) {
    self.columns = max(columns, 1)
    self.glyphs = glyphs
  }

  /// Adds an empty line, unless the last one is empty already.
  mutating func gap() {
    if let last = all.last, !last.spans.isEmpty { all.append(Line()) }
  }

  /// The lines without the empty ones when all don't fit some rows.
  func fitted(to rows: Int) -> [Line] {
    all.count > rows ? all.filter { !$0.spans.isEmpty } : all
  }

  /// Adds a heading.
  mutating func heading(_ text: String) {
    gap()
    add([Span(text, .title)])
  }

  /// Adds text in one ink; what follows the first line of a paragraph is indented.
  mutating func add(_ text: String, _ ink: Ink = .text, indent: Int = 0, hanging: Int = 0) {
    add([Span(text, ink)], indent: indent, hanging: hanging)
  }

  /// Adds inked pieces as one paragraph.
  mutating func add(_ spans: [Span], indent: Int = 0, hanging: Int = 0) {
    all += wrapped(spans, indent: indent, hanging: hanging)
  }

  /// Adds a label at the left and a value that ends at the right edge, or under the label when both don't fit.
  mutating func pair(_ label: [Span], _ value: [Span], indent: Int = 0) {
    let label = label.map(folded)
    let value = value.map(folded)
    let width = indent + label.width + value.width
    guard width < columns else {
      // Too long for one line: the value goes under the label, still at the right.
      put(label, indent: indent)
      return put(value, indent: max(columns - value.width, indent + 2))
    }
    let blanks = String(repeating: " ", count: columns - width)
    all.append(Line([Span(String(repeating: " ", count: indent))] + label + [Span(blanks)] + value))
  }

  /// Adds pieces on one line as they are, or wrapped when they don't fit.
  private mutating func put(_ spans: [Span], indent: Int) {
    guard indent + spans.width <= columns else { return add(spans, indent: min(indent, columns / 4)) }
    all.append(Line([Span(String(repeating: " ", count: indent))] + spans))
  }

  /// Adds a line as it is, for drawings that know their width.
  mutating func raw(_ line: Line) {
    all.append(line)
  }

  private func folded(_ span: Span) -> Span {
    Span(glyphs.text(span.text), span.ink)
  }

  /// Breaks inked pieces at plain spaces; a no-break space never breaks, a longer word breaks anywhere.
  private func wrapped(_ spans: [Span], indent: Int, hanging: Int) -> [Line] {
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
      while let place = rest.firstIndex(where: { $0 == " " || $0 == "\n" }) {
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

extension Line {
  fileprivate mutating func append(_ text: String, _ ink: Ink) {
    if spans.last?.ink == ink {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Span(text, ink))
    }
  }
}

extension [Span] {
  /// The cells that the pieces take together.
  var width: Int { reduce(0) { $0 + cellWidth(of: $1.text) } }
}
