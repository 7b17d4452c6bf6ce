import FrenchText
import Guide
import TerminalUI
import Wizard

/// A slide made of its pieces alone: a title in large letters where it has one, then the points.
enum TextSlide {
  /// - Parameter heading: what is drawn in large letters above.
  /// - Parameter aside: what stands beside them.
  static func draw(
    _ text: SlideText,
    heading: String? = nil,
    aside: String = "",
    ink: Ink = .title,
    _ scene: Scene,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let canvas = SlideCanvas(rect)
    let inside = canvas.inside
    // Long lines are hard to follow from the back of a room.
    let columns = min(inside.columns, 96)
    var lines = Lines(columns: columns, glyphs: painter.glyphs)
    if let heading {
      lines.big(heading, canvas.scale, ink, aside: aside)
      lines.gap()
    }
    let room = inside.rows - lines.all.count
    for line in SlideLines(text: text, columns: columns, glyphs: painter.glyphs).fitting(room) {
      lines.raw(line)
    }
    let above = max(0, (inside.rows - lines.all.count) / 4)
    painter.slide(lines.all, in: inside.split(top: above).rest, page: rect, scene)
  }
}
