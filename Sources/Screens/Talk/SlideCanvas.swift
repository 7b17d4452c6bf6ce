import TerminalUI
import Wizard

/// Where a slide is drawn: margins that grow with the terminal, since a room reads from afar.
struct SlideCanvas {
  /// Where to draw.
  let inside: Rect
  /// The whole page, on whose last row the lines out of sight are counted.
  let whole: Rect
  /// Whether letters are drawn as large as they can be.
  let isLarge: Bool

  init(_ rect: Rect) {
    whole = rect
    isLarge = rect.columns >= 120 && rect.rows >= 30
    let margin = rect.columns >= 100 ? rect.columns / 12 : 2
    inside = rect.inset(columns: margin, rows: 0).split(top: rect.rows >= 15 ? 1 : 0).rest
  }

  /// The scale of what must be read first.
  var scale: BigText.Scale { isLarge ? .large : .small }
}

extension Painter {
  /// Draws the lines of a slide; where they don't fit, its last row counts those out of sight.
  mutating func slide(_ lines: [Line], in rect: Rect, page: Rect, _ scene: Scene) {
    let shown = lines.count > rect.rows ? rect.split(bottom: 1).rest : rect
    scrolled(lines, in: shown, frame: page, offset: scene.state.scroll)
  }

  /// Draws large letters and returns the row below them.
  @discardableResult
  mutating func big(_ drawn: BigText, column: Int, row: Int, ink: Ink, in clip: Rect) -> Int {
    for (offset, line) in drawn.rows.enumerated() {
      text(line, column: column, row: row + offset, ink: ink, in: clip)
    }
    return row + drawn.rows.count
  }
}

extension Lines {
  /// Adds large letters, or the text itself where they don't fit, and beside them what fits there.
  mutating func big(_ text: String, _ scale: BigText.Scale, _ ink: Ink, aside: String = "") {
    let drawn = BigText(text, scale, glyphs: glyphs)
    guard drawn.columns <= columns else { return add(text, ink) }
    let beside = glyphs.text(aside.isEmpty ? "" : "    \(aside)")
    for (index, row) in drawn.rows.enumerated() {
      var line = Line(row, ink)
      if index == drawn.rows.count / 2 { line.append(beside, .key) }
      raw(line)
    }
    if drawn.columns + cellWidth(of: beside) > columns { add(aside, .key) }
  }
}
