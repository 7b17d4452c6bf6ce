import FrenchText
import Guide
import TerminalUI
import Wizard

/// The parts of the guide: each section is opened from here.
enum GuidePage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: PageWords.guide, focused: true)
    let sections = scene.state.guideSections
    // The headings count among the rows, so that the window follows the focus.
    var rows: [(item: FocusItem?, text: String)] = []
    for (index, place) in sections.enumerated() {
      if index == 0 || sections[index - 1].chapter != place.chapter {
        rows.append((nil, French.typeset(place.chapter.title)))
      }
      let title = place.chapter.sections[place.place].title
      rows.append((.menu(.section(place.chapter, place.place)), French.typeset(title)))
    }
    let held = rows.firstIndex { $0.item == scene.state.focus } ?? 0
    let window = ListWindow(count: rows.count, height: inside.rows, selection: held)
    for (index, row) in rows[window.visible].enumerated() {
      let y = inside.row + index
      if let item = row.item {
        painter.item(item, row.text, column: inside.column, row: y, focus: scene.state.focus, in: inside)
      } else {
        painter.text(row.text, column: inside.column, row: y, ink: .title, in: inside)
      }
    }
  }
}
