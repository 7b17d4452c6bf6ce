import FrenchText
import TerminalUI
import Wizard

/// The order of the day: every part is opened from here.
enum AgendaSlide {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = SlideCanvas(rect).inside
    let parts = Program.day.parts
    let step = inside.rows >= 2 * parts.count ? 2 : 1
    let above = max(0, (inside.rows - step * parts.count) / 4)
    for (index, part) in parts.enumerated() {
      painter.item(
        .menu(.slide(part)),
        MenuItem.slide(part).label,
        column: inside.column,
        row: inside.row + above + step * index,
        ink: .strong,
        focus: scene.state.focus,
        in: inside
      )
    }
  }
}
