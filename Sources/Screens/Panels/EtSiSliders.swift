import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// The sliders one under the other, each with where the dossier stands and where it was put.
enum EtSiSliders {
  /// The rows under the list: the track, what it says each way, the buttons.
  private static let rowsBelow = 6
  private static let leastBelow = 4

  /// The sliders that there is room for, the one in front among them.
  static func shown(_ sliders: [Slider], _ scene: Scene, rows: Int) -> [Slider] {
    let room = rows - rowsBelow >= sliders.count ? sliders.count : max(1, rows - leastBelow)
    let front = sliders.firstIndex { $0.fact == scene.state.whatIf.front } ?? 0
    return Array(sliders[ListWindow(count: sliders.count, height: room, selection: front).visible])
  }

  static func draw(_ sliders: [Slider], _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    for (index, slider) in sliders.enumerated() {
      let row = Rect(column: rect.column, row: rect.row + index, columns: rect.columns, rows: 1)
      draw(slider, scene, in: row, on: &painter)
    }
  }

  private static func draw(_ slider: Slider, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let state = scene.state
    let item = FocusItem.slider(slider.fact)
    let isFront = slider.fact == state.whatIf.front
    painter.item(
      item,
      slider.label,
      column: rect.column,
      row: rect.row,
      ink: isFront ? .strong : .text,
      focus: state.focus,
      in: rect
    )
    painter.target(item, rect)
    if isFront, let typed = state.whatIf.typed { return draw(typed, in: rect, on: &painter) }
    let room = rect.columns - cellWidth(of: painter.glyphs.text(slider.label)) - 3
    let values = slider.values
    let shown = values.first { cellWidth(of: painter.glyphs.text($0)) <= room } ?? ""
    painter.textAtRight(shown, row: rect.row, ink: slider.isMoved ? .accent : .text, in: rect)
  }

  /// What is typed over the slider, with the caret in it.
  private static func draw(_ typed: DraftText, in rect: Rect, on painter: inout Painter) {
    let columns = 12
    let head = painter.glyphs.text(String(typed.text.prefix(typed.cursor)))
    let window = FieldWindow(text: painter.glyphs.text(typed.text), cursor: head.count, columns: columns)
    let filled =
      window.visible + blanks(columns - cellWidth(of: window.visible))
    let start = rect.endColumn - columns - 4
    painter.text("[ ", column: start, row: rect.row, ink: .accent, in: rect)
    painter.text(filled, column: start + 2, row: rect.row, ink: .field, in: rect)
    painter.text(" ]", column: start + 2 + columns, row: rect.row, ink: .accent, in: rect)
    painter.caret(column: start + 2 + window.caretColumn, row: rect.row)
  }
}
