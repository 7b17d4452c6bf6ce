import CTerminal
package import TerminalUI

extension CursesTerminal {
  /// Shows the frame; ncurses sends only what differs from the screen.
  ///
  /// What is beyond the terminal, as in the instant after a resize, isn't drawn.
  package func draw(_ frame: Frame) {
    let shown = frame.bounds.intersection(Rect(size))
    ct_erase(Int32(Ink.text.rawValue))
    for row in 0..<shown.rows { draw(row: row, columns: shown.columns, of: frame) }
    if let caret = frame.caret, shown.contains(caret) {
      ct_cursor(Int32(caret.row), Int32(caret.column), 1)
    } else {
      ct_cursor(0, 0, 0)
    }
    ct_flush()
  }

  /// Sends a row in runs of the same ink.
  ///
  /// A run stops after anything but a plain one-cell character, so that a terminal library that disagrees on
  /// its width can't shift what follows.
  private func draw(row: Int, columns: Int, of frame: Frame) {
    var run = ""
    var start = 0
    var ink = Ink.text
    for column in 0..<columns {
      let cell = frame[column, row]
      if cell.isRightHalf { continue }
      if run.isEmpty || cell.ink != ink {
        put(run, column: start, row: row, ink: ink)
        run = ""
        start = column
        ink = cell.ink
      }
      let plain = cell.plain
      if let plain, capabilities.unicode || plain.isASCII {
        run.unicodeScalars.append(plain)
      } else {
        run += plain != nil || column + 1 < columns ? shown(cell.text) : " "
      }
      if plain == nil {
        put(run, column: start, row: row, ink: ink)
        run = ""
      }
    }
    put(run, column: start, row: row, ink: ink)
  }

  private func put(_ run: String, column: Int, row: Int, ink: Ink) {
    if !run.isEmpty { ct_put(Int32(row), Int32(column), run, Int32(ink.rawValue)) }
  }

  /// The last guard of ASCII terminals: a character that wasn't folded before layout takes its one cell.
  private func shown(_ text: String) -> String {
    capabilities.unicode ? text : String(capabilities.glyphs.text(text).prefix(1))
  }
}
