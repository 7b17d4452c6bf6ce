import TerminalUI
import Wizard

extension Painter {
  /// Writes one focusable item: a pointer and the focus ink when it holds the focus, and the caret on it.
  mutating func item(
    _ item: FocusItem,
    _ text: String,
    column: Int,
    row: Int,
    ink: Ink = .text,
    focus: FocusItem,
    in clip: Rect
  ) {
    let focused = item == focus
    let pointer = focused ? glyphs.pointer : " "
    let start = self.text("\(pointer) ", column: column, row: row, ink: .accent, in: clip)
    let shown = truncate(glyphs.text(text), columns: max(0, clip.endColumn - start), glyphs: glyphs)
    let end = self.text(shown, column: start, row: row, ink: focused ? .focus : ink, in: clip)
    if focused { caret(column: start, row: row) }
    target(item, Rect(column: column, row: row, columns: max(end, start + 1) - column, rows: 1))
  }

  /// Writes buttons side by side, on the rows that they take from the first one on.
  mutating func items(_ items: [(FocusItem, String)], row: Int, focus: FocusItem, in clip: Rect) {
    var (column, row) = (clip.column, row)
    for (item, label) in items {
      let width = Self.width(of: label, glyphs)
      if column > clip.column, column + width > clip.endColumn { (column, row) = (clip.column, row + 1) }
      self.item(item, label, column: column, row: row, ink: .button, focus: focus, in: clip)
      column += width + 1
    }
  }

  /// The rows that some buttons take side by side.
  func rows(of labels: [String], columns: Int) -> Int {
    var (rows, column) = (1, 0)
    for label in labels {
      let width = Self.width(of: label, glyphs)
      if column > 0, column + width > columns { (rows, column) = (rows + 1, 0) }
      column += width + 1
    }
    return rows
  }

  /// The cells of a button, its pointer included.
  private static func width(of label: String, _ glyphs: Glyphs) -> Int {
    cellWidth(of: glyphs.text(label)) + cellWidth(of: glyphs.pointer) + 1
  }
}
