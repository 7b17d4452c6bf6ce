import FrenchText
import TerminalUI
import Wizard

/// The working times of a slider side by side, the one tried between brackets; a click takes one.
enum EtSiChoices {
  /// Draws the choices in as few rows as they take; returns what is left below.
  static func draw(_ slider: Slider, in rect: Rect, on painter: inout Painter) -> Rect {
    var (column, row) = (rect.column, rect.row)
    for place in slider.bounds {
      let isTried = place == slider.place
      let name = slider.text(place)
      let text = isTried ? "[\(name)]" : " \(name) "
      let width = cellWidth(of: painter.glyphs.text(text))
      if column + width > rect.endColumn, column > rect.column { (column, row) = (rect.column, row + 1) }
      let ink: Ink = isTried ? .bar : place == slider.dossier ? .strong : .text
      painter.text(text, column: column, row: row, ink: ink, in: rect)
      painter.track(
        Picture.Track(
          fact: slider.fact,
          row: row,
          column: column,
          places: Array(repeating: place, count: width)
        )
      )
      column += width
    }
    return rect.split(top: row + 1 - rect.row).rest
  }
}
