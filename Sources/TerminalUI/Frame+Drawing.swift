extension Frame {
  /// Writes a line of text inside `clip` and returns the column after it.
  ///
  /// The returned column counts the clipped part too, so that pieces can be put one after the other. Control
  /// characters are dropped; a wide character cut by an edge leaves a blank.
  @discardableResult
  package mutating func put(
    _ text: String,
    column: Int,
    row: Int,
    ink: Ink = .text,
    clip: Rect
  ) -> Int {
    let area = clip.intersection(bounds)
    let drawn = row >= area.row && row < area.endRow
    var column = Rect.position(column)
    if let cells = plainWidth(of: text) {
      // One cell a scalar: nothing has to be grouped into characters.
      let end = column + cells
      guard drawn, end > area.column, column < area.endColumn else { return end }
      let shown = max(area.column - column, 0)..<min(area.endColumn - column, cells)
      set(plain: text, shown, column: column + shown.lowerBound, row: row, ink: ink)
      return end
    }
    for character in text {
      let shown = cellText(of: character)
      if shown.isEmpty { continue }
      let width = min(cellWidth(of: shown), 2)
      if drawn {
        if column >= area.column && column + width <= area.endColumn {
          set(shown, width: width, column: column, row: row, ink: ink)
        } else if width == 2 {
          for half in [column, column + 1] where half >= area.column && half < area.endColumn {
            set(" ", width: 1, column: half, row: row, ink: ink)
          }
        }
      }
      column += width
    }
    return column
  }

  /// Covers a rectangle with one character, a blank unless told otherwise.
  ///
  /// A character that isn't exactly one cell wide is replaced by a blank.
  package mutating func fill(_ rect: Rect, with character: Character = " ", ink: Ink = .text) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let shown = cellText(of: character)
    let text = cellWidth(of: shown) == 1 ? shown : " "
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        set(text, width: 1, column: column, row: row, ink: ink)
      }
    }
  }

  /// Draws the border of a panel, with its title in the top line: `┌─ Objectifs ───┐`.
  ///
  /// The inside is left as it is. Panels under two cells on a side aren't drawn.
  package mutating func box(_ rect: Rect, title: String?, glyphs: Glyphs, ink: Ink = .border) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let last = rect.endColumn - 1
    let bottom = rect.endRow - 1
    let seen = rect.intersection(bounds)
    let inner = Rect(column: rect.column + 1, row: rect.row, columns: rect.columns - 2, rows: rect.rows)
    let line = String(repeating: glyphs.horizontal, count: seen.columns)
    put(line, column: seen.column, row: rect.row, ink: ink, clip: inner)
    put(line, column: seen.column, row: bottom, ink: ink, clip: inner)
    for row in seen.row..<max(seen.row, seen.endRow) {
      put(glyphs.vertical, column: rect.column, row: row, ink: ink, clip: rect)
      put(glyphs.vertical, column: last, row: row, ink: ink, clip: rect)
    }
    put(glyphs.topLeft, column: rect.column, row: rect.row, ink: ink, clip: rect)
    put(glyphs.topRight, column: last, row: rect.row, ink: ink, clip: rect)
    put(glyphs.bottomLeft, column: rect.column, row: bottom, ink: ink, clip: rect)
    put(glyphs.bottomRight, column: last, row: bottom, ink: ink, clip: rect)
    guard let title, !title.isEmpty, rect.columns >= 7 else { return }
    let shown = truncate(glyphs.text(title), columns: rect.columns - 6, glyphs: glyphs)
    put(" \(shown) ", column: rect.column + 2, row: rect.row, ink: .title, clip: rect)
  }
}
