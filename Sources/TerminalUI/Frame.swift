/// A full screen of cells, drawn in memory and handed whole to the backend.
///
/// Drawing outside the frame or the clip does nothing: no coordinate, however wrong, can trap.
package struct Frame: Hashable, Sendable {
  package let size: Size

  /// Where the hardware cursor sits; nil hides it.
  package var caret: Point?

  private var cells: [Cell]

  /// A blank frame; sizes are kept within 0…1 000 on each side.
  package init(size: Size) {
    self.size = Size(columns: min(max(size.columns, 0), 1_000), rows: min(max(size.rows, 0), 1_000))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at that place, blank outside the frame.
  package subscript(column: Int, row: Int) -> Cell {
    guard let index = index(column: column, row: row) else { return .blank }
    return cells[index]
  }

  private func index(column: Int, row: Int) -> Int? {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return nil }
    return row * size.columns + column
  }

  /// Writes a whole grapheme of one or two cells, both inside the frame, and blanks the halves it cuts.
  mutating func set(_ text: String, width: Int, column: Int, row: Int, ink: Ink) {
    guard let first = index(column: column, row: row) else { return }
    guard let last = index(column: column + width - 1, row: row) else { return }
    if cells[first].text.isEmpty, column > 0 { cells[first - 1].text = " " }
    if last + 1 < (row + 1) * size.columns, cells[last + 1].text.isEmpty { cells[last + 1].text = " " }
    cells[first] = Cell(text: text, ink: ink)
    if last > first { cells[last] = Cell(text: "", ink: ink) }
  }
}
