import TerminalUI
import Wizard

/// A frame being drawn with the glyphs of one terminal; every text is folded before it is measured.
struct Painter {
  private(set) var frame: Frame
  private(set) var targets: [Picture.Target] = []
  private(set) var tracks: [Picture.Track] = []
  /// The farthest that the panel in front can be scrolled.
  private(set) var scrollLimit = 0
  /// The lines by which it is scrolled: one stays in sight, to read on from.
  private(set) var scrollPage = 1
  let capabilities: Capabilities

  var glyphs: Glyphs { capabilities.glyphs }

  init(size: Size, capabilities: Capabilities) {
    frame = Frame(size: size)
    self.capabilities = capabilities
  }

  /// What was drawn.
  var picture: Picture {
    Picture(
      frame: frame,
      targets: targets,
      scrollLimit: scrollLimit,
      scrollPage: scrollPage,
      tracks: tracks
    )
  }

  /// Writes a text and returns the column after it.
  @discardableResult
  mutating func text(_ text: String, column: Int, row: Int, ink: Ink = .text, in clip: Rect) -> Int {
    frame.put(glyphs.text(text), column: column, row: row, ink: ink, clip: clip)
  }

  /// Writes a text that ends at the right edge of a rectangle.
  mutating func textAtRight(_ text: String, row: Int, ink: Ink = .text, in clip: Rect) {
    let width = cellWidth(of: glyphs.text(text))
    self.text(text, column: clip.endColumn - width, row: row, ink: ink, in: clip)
  }

  /// Writes a text, cut with an ellipsis when it is longer than the rectangle.
  mutating func cut(_ text: String, row: Int, ink: Ink = .text, in clip: Rect) {
    let shown = truncate(glyphs.text(text), columns: clip.columns, glyphs: glyphs)
    frame.put(shown, column: clip.column, row: row, ink: ink, clip: clip)
  }

  /// Draws a titled box and returns its inside, with one blank column on each side.
  mutating func box(_ rect: Rect, title: String, focused: Bool = false) -> Rect {
    frame.box(rect, title: title, glyphs: glyphs, ink: focused ? .accent : .border)
    return rect.inset(columns: 2, rows: 1)
  }

  /// Draws the lines that fit from an offset, with the count of those that don't; returns the offset used.
  @discardableResult
  mutating func lines(_ lines: [Line], in rect: Rect, offset: Int = 0) -> Int {
    let overflow = max(0, lines.count - rect.rows)
    let first = min(max(offset, 0), overflow)
    for (index, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
      var column = rect.column
      for span in line.spans {
        column = frame.put(span.text, column: column, row: rect.row + index, ink: span.ink, clip: rect)
      }
    }
    return first
  }

  /// Draws the lines that fit a box, and in its lower border how many are above and below.
  mutating func scrolled(_ content: [Line], in rect: Rect, frame box: Rect, offset: Int, inFront: Bool = true)
  {
    if inFront { (scrollLimit, scrollPage) = (max(0, content.count - rect.rows), max(1, rect.rows - 1)) }
    let first = lines(content, in: rect, offset: offset)
    count(above: first, below: max(0, content.count - first - rect.rows), on: box)
  }

  /// Counts the lines out of sight on the last row of a box; nothing where all are in sight.
  mutating func count(above: Int, below: Int, on box: Rect) {
    guard above > 0 || below > 0 else { return }
    let count = " \(glyphs.arrowUp)\(above) \(glyphs.arrowDown)\(below) lignes\u{A0}"
    textAtRight(count, row: box.endRow - 1, ink: .key, in: box.inset(columns: 2, rows: 0))
  }

  /// Fills a row with the horizontal rule.
  mutating func rule(row: Int, in rect: Rect) {
    let line = String(repeating: glyphs.horizontal, count: rect.columns)
    frame.put(line, column: rect.column, row: row, ink: .border, clip: rect)
  }

  /// Lets a click on some cells press an item.
  mutating func target(_ item: FocusItem, _ rect: Rect) {
    targets.append(Picture.Target(rect: rect, item: item))
  }

  /// Lets a click on some cells put a slider where each of them stands.
  mutating func track(_ track: Picture.Track) {
    tracks.append(track)
  }

  /// Covers a rectangle, clicks included.
  mutating func clear(_ rect: Rect) {
    frame.fill(rect)
    targets.removeAll { rect.contains(Point(column: $0.rect.column, row: $0.rect.row)) }
    tracks.removeAll { rect.contains(Point(column: $0.column, row: $0.row)) }
  }

  /// Puts the hardware cursor, which braille displays follow.
  mutating func caret(column: Int, row: Int) {
    frame.caret = Point(column: min(max(column, 0), max(frame.size.columns - 1, 0)), row: row)
  }
}
