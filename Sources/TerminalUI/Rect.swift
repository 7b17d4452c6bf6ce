/// A rectangle of cells, whose sides are never negative.
///
/// Positions and sides are kept within ±1 000 000 cells, far beyond any screen, so that sums never overflow.
package struct Rect: Hashable, Sendable {
  package var column: Int { didSet { column = Self.position(column) } }
  package var row: Int { didSet { row = Self.position(row) } }
  package var columns: Int { didSet { columns = Self.side(columns) } }
  package var rows: Int { didSet { rows = Self.side(rows) } }

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = Self.position(column)
    self.row = Self.position(row)
    self.columns = Self.side(columns)
    self.rows = Self.side(rows)
  }

  /// The whole of a screen or frame of that size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  static let reach = 1_000_000

  static func position(_ value: Int) -> Int { min(max(value, -reach), reach) }

  private static func side(_ value: Int) -> Int { min(max(value, 0), reach) }
}

extension Rect {
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The first column to the right of the rectangle.
  package var endColumn: Int { column + columns }

  /// The first row below the rectangle.
  package var endRow: Int { row + rows }

  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// What both rectangles cover; empty when they don't meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left,
      row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top
    )
  }

  /// The rectangle without a margin of `amount` cells on each side.
  package func inset(by amount: Int) -> Rect { inset(columns: amount, rows: amount) }

  /// The rectangle without its left and right margins, and without its top and bottom ones.
  package func inset(columns horizontal: Int, rows vertical: Int) -> Rect {
    let horizontal = Self.position(horizontal)
    let vertical = Self.position(vertical)
    return Rect(
      column: column + horizontal,
      row: row + vertical,
      columns: columns - 2 * horizontal,
      rows: rows - 2 * vertical
    )
  }

  /// The first `height` rows, and what is left below them.
  package func split(top height: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(height, 0), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: height),
      Rect(column: column, row: row + height, columns: columns, rows: rows - height)
    )
  }

  /// The last `height` rows, and what is left above them.
  package func split(bottom height: Int) -> (rest: Rect, bottom: Rect) {
    let height = min(max(height, 0), rows)
    let halves = split(top: rows - height)
    return (halves.top, halves.rest)
  }

  /// The first `width` columns, and what is left at their right.
  package func split(left width: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(width, 0), columns)
    return (
      Rect(column: column, row: row, columns: width, rows: rows),
      Rect(column: column + width, row: row, columns: columns - width, rows: rows)
    )
  }

  /// The last `width` columns, and what is left at their left.
  package func split(right width: Int) -> (rest: Rect, right: Rect) {
    let width = min(max(width, 0), columns)
    let halves = split(left: columns - width)
    return (halves.left, halves.rest)
  }
}
