import FrenchText
import TerminalUI
import Wizard

/// A slide of the hour.
enum SlidePage {
  static func draw(_ slide: Slide, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = rect.inset(columns: 2, rows: 1)
    painter.text(slide.title, column: inside.column, row: inside.row, ink: .strong, in: inside)
  }
}
