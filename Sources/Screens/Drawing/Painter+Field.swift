import TerminalUI
import Wizard

extension Painter {
  /// Draws a field to type in, with the caret where the text is edited; returns the column after it.
  @discardableResult
  mutating func field(_ draft: DraftText, isFocused: Bool, columns: Int, row: Int, in rect: Rect) -> Int {
    let start = text(
      isFocused ? "\(glyphs.pointer) [ " : "  [ ",
      column: rect.column,
      row: row,
      ink: .accent,
      in: rect
    )
    // Folding may lengthen what is before the cursor.
    let cursor =
      glyphs.isASCII ? glyphs.text(String(draft.text.prefix(draft.cursor))).count : draft.cursor
    let window = FieldWindow(text: glyphs.text(draft.text), cursor: cursor, columns: columns)
    let blanks = blanks(columns - cellWidth(of: window.visible))
    let shown = text(
      window.visible,
      column: start,
      row: row,
      ink: draft.isSelected ? .focus : .field,
      in: rect
    )
    let end = text(blanks, column: shown, row: row, ink: .field, in: rect)
    let after = text(" ]", column: end, row: row, ink: .accent, in: rect)
    target(.field, Rect(column: rect.column, row: row, columns: after - rect.column, rows: 1))
    if isFocused { caret(column: start + window.caretColumn, row: row) }
    return after
  }

  /// Draws what is wrong, which takes the focus; returns the row below it.
  mutating func problem(_ sentence: String, isFocused: Bool, row: Int, in rect: Rect) -> Int {
    var lines = Lines(columns: rect.columns - 2, glyphs: glyphs)
    lines.add("\(glyphs.cross) \(sentence)", .error, hanging: 2)
    let shown = Rect(column: rect.column + 2, row: row, columns: rect.columns - 2, rows: lines.all.count)
    self.lines(lines.all, in: shown)
    if isFocused {
      text(glyphs.pointer, column: rect.column, row: row, ink: .accent, in: rect)
      caret(column: rect.column + 2, row: row)
    }
    target(.problem, shown)
    return row + lines.all.count
  }
}
