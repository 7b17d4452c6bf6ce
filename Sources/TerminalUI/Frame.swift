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
    guard let first = index(column: column, row: row), index(column: column + width - 1, row: row) != nil
    else { return }
    cut(first..<first + width, inRow: row)
    cells[first] = Cell(text: text, ink: ink)
    if width > 1 { cells[first + 1] = Cell(text: "", ink: ink) }
  }

  /// Writes some scalars of a text of one cell each, one after the other.
  mutating func set(plain text: String, _ shown: Range<Int>, column: Int, row: Int, ink: Ink) {
    guard !shown.isEmpty, let first = index(column: column, row: row),
      index(column: column + shown.count - 1, row: row) != nil
    else { return }
    cut(first..<first + shown.count, inRow: row)
    cells.withUnsafeMutableBufferPointer { cells in
      var rank = 0
      _ = text.walkScalars { scalar in
        guard rank < shown.upperBound else { return false }
        if rank >= shown.lowerBound { cells[first + rank - shown.lowerBound] = Cell(scalar, ink: ink) }
        rank += 1
        return true
      }
    }
  }

  /// Blanks the other halves of wide graphemes that both ends of a range cut.
  private mutating func cut(_ range: Range<Int>, inRow row: Int) {
    if cells[range.lowerBound].isRightHalf, range.lowerBound > row * size.columns {
      cells[range.lowerBound - 1].blank()
    }
    if range.upperBound < (row + 1) * size.columns, cells[range.upperBound].isRightHalf {
      cells[range.upperBound].blank()
    }
  }
}
