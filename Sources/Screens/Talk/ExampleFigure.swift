import AidRules
import FrenchText
import Guide
import Intake
import TerminalUI
import Wizard

/// A figure of an example in large digits, and above them what is being typed in its place.
enum ExampleFigure {
  /// The cells of a figure in a small terminal: a name, four digits and what separates them.
  static let narrow = 22

  /// Draws the figure and returns the row below it.
  static func draw(
    _ fact: Fact,
    _ number: Int,
    _ canvas: SlideCanvas,
    _ scene: Scene,
    in rect: Rect,
    on painter: inout Painter
  ) -> Int {
    let item = FocusItem.figure(fact)
    let name = French.capitalized(fact.indicateur?.text ?? fact.name)
    let value: Int? =
      if case .value(.count(let count)) = scene.state.roomAnswers(number)[fact] { count } else { nil }
    let typing = scene.state.talk.typing.flatMap { $0.item == item ? $0.text : nil }
    let shown = value.map(French.number) ?? ""
    if let typing {
      drawField(name, typing, in: rect, on: &painter)
    } else {
      painter.item(
        item,
        "\(name)\u{A0}: \(shown)",
        column: rect.column,
        row: rect.row,
        ink: .title,
        focus: scene.state.focus,
        in: rect
      )
    }
    // What is typed counts only once it is accepted: large digits stay those of the verdict.
    let big = BigText(shown, canvas.scale, glyphs: painter.glyphs)
    let ink: Ink = typing == nil ? .strong : .muted
    let below = painter.big(big, column: rect.column + 2, row: rect.row + 1, ink: ink, in: rect)
    let rows = below - rect.row
    painter.target(item, Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: rows))
    return rect.row + max(rows, 1 + BigText("0", canvas.scale, glyphs: painter.glyphs).rows.count)
  }

  /// The name, then the characters typed, with the caret among them.
  private static func drawField(_ name: String, _ text: DraftText, in rect: Rect, on painter: inout Painter) {
    var column = painter.text(
      "\(painter.glyphs.pointer) ",
      column: rect.column,
      row: rect.row,
      ink: .accent,
      in: rect
    )
    column = painter.text("\(name) ", column: column, row: rect.row, ink: .title, in: rect)
    column = painter.text("[ ", column: column, row: rect.row, ink: .accent, in: rect)
    let room = max(2, rect.endColumn - column - 2)
    let window = FieldWindow(
      text: painter.glyphs.text(text.text),
      cursor: painter.glyphs.text(String(text.text.prefix(text.cursor))).count,
      columns: room
    )
    let end = painter.text(window.visible, column: column, row: rect.row, ink: .field, in: rect)
    painter.caret(column: min(column + window.caretColumn, rect.endColumn - 1), row: rect.row)
    painter.text(" ]", column: end, row: rect.row, ink: .accent, in: rect)
  }
}
