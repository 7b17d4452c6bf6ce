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
    for ((item, label), place) in zip(items, places(of: items.map(\.1), columns: clip.columns)) {
      let (column, row) = (clip.column + place.column, row + place.row)
      self.item(item, label, column: column, row: row, ink: .button, focus: focus, in: clip)
    }
  }

  /// The rows that some buttons take side by side.
  func rows(of labels: [String], columns: Int) -> Int {
    (places(of: labels, columns: columns).last?.row ?? 0) + 1
  }

  /// Where each button starts, its pointer included, from the first cell of the first row.
  private func places(of labels: [String], columns: Int) -> [Point] {
    var (column, row) = (0, 0)
    return labels.map { label in
      let width = cellWidth(of: glyphs.text(label)) + cellWidth(of: glyphs.pointer) + 1
      if column > 0, column + width > columns { (column, row) = (0, row + 1) }
      defer { column += width + 1 }
      return Point(column: column, row: row)
    }
  }
}
