import FrenchText
import TerminalUI
import Wizard

/// What can be done with a trial, on one row.
enum EtSiButtons {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let actions = scene.state.trialActions
    guard !actions.isEmpty else {
      return painter.cut("← → pour essayer (F1\u{A0}: les touches)", row: rect.row, ink: .muted, in: rect)
    }
    var column = rect.column
    for action in actions {
      let clip = Rect(column: column, row: rect.row, columns: rect.endColumn - column, rows: 1)
      painter.item(
        .trial(action),
        action.label,
        column: column,
        row: rect.row,
        ink: .button,
        focus: scene.state.focus,
        in: clip
      )
      column += cellWidth(of: painter.glyphs.text("\(painter.glyphs.pointer) \(action.label) "))
    }
  }
}
