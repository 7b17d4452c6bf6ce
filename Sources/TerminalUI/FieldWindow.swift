/// The part of a line being typed that fits a field, and the caret's column in it.
package struct FieldWindow: Hashable, Sendable {
  /// The part shown.
  package let visible: String
  /// The cells before the caret.
  package let caretColumn: Int

  /// Shows a text in `columns` cells; its end scrolls in so that the caret always has its cell.
  ///
  /// - Parameter cursor: the characters before the caret.
  package init(text: String, cursor: Int, columns: Int) {
    guard columns > 0 else {
      (visible, caretColumn) = ("", 0)
      return
    }
    var shown = Array(text)
    let cursor = min(max(cursor, 0), shown.count)
    var caretColumn = shown.prefix(cursor).reduce(0) { $0 + cellWidth(of: $1) }
    var dropped = 0
    while caretColumn > columns - 1, dropped < cursor {
      caretColumn -= cellWidth(of: shown[dropped])
      dropped += 1
    }
    shown.removeFirst(dropped)
    visible = prefix(of: String(shown), columns: columns)
    self.caretColumn = caretColumn
  }
}
