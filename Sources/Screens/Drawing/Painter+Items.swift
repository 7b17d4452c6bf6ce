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
}
