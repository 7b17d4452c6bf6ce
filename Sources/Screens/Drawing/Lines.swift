import TerminalUI

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

  /// The first lines, the last one ending on the sign of a cut between two words when more follow.
  func cut(to rows: Int) -> [Line] {
    guard all.count > rows, rows > 0 else { return all }
    var kept = Array(all.prefix(rows))
    let mark = cellWidth(of: glyphs.ellipsis) + 1
    while kept[rows - 1].spans.width + mark > columns, kept[rows - 1].dropLastWord() {}
    kept[rows - 1].append(" " + glyphs.ellipsis, kept[rows - 1].spans.last?.ink ?? .text)
    return kept
  }

  /// Adds a heading.
  mutating func heading(_ text: String) {
    gap()
    add([Span(text, .title)])
  }

  /// Adds a heading that keeps a blank line above it, even first.
  mutating func separated(_ text: String) {
    raw(Line())
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
    all.append(Line([Span(blanks(indent))] + label + [Span(blanks(columns - width))] + value))
  }

  /// Adds pieces on one line as they are, or wrapped when they don't fit.
  private mutating func put(_ spans: [Span], indent: Int) {
    guard indent + spans.width <= columns else { return add(spans, indent: min(indent, columns / 4)) }
    all.append(Line([Span(blanks(indent))] + spans))
  }

  /// Puts a line in place of the last one.
  mutating func replaceLast(_ line: Line) {
    _ = all.popLast()
    all.append(line)
  }

  /// Adds a line as it is, for drawings that know their width.
  mutating func raw(_ line: Line) {
    all.append(line)
  }
}
