import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// The job description: the missions by kind, to tick, then hours, profile and what can be done with it.
enum FichePage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let state = scene.state
    let inside = painter.box(rect, title: FicheWords.count(state.missions.count), focused: true)
    let buttons: [MenuItem] = [.addMission, .saveFiche] + (state.missionsToTake.isEmpty ? [] : [.takeTally])
    let rows = painter.rows(of: buttons.map(\.label), columns: inside.columns)
    let facts = state.focusables.filter { if case .fact = $0 { true } else { false } }
    let (list, bottom) = inside.split(bottom: rows + facts.count)
    drawMissions(state, in: list, frame: rect, on: &painter)
    for (index, item) in facts.enumerated() {
      painter.item(
        item,
        item == .fact(.option) ? state.hoursLine : state.profileLine,
        column: bottom.column,
        row: bottom.row + index,
        focus: state.focus,
        in: bottom
      )
    }
    painter.items(
      buttons.map { (.menu($0), $0.label) },
      row: bottom.row + facts.count,
      focus: state.focus,
      in: bottom
    )
  }

  private static func drawMissions(_ state: State, in rect: Rect, frame: Rect, on painter: inout Painter) {
    // The headings count among the rows, so that the window follows the focus.
    var rows: [(mission: MissionName?, text: String)] = []
    for pole in Pole.allCases {
      rows.append((nil, French.typeset(pole.topic.title)))
      rows += pole.missions.map { (.known($0.topic.id), French.typeset($0.topic.title)) }
    }
    let others = state.ficheMissions.dropFirst(Mission.all.count)
    if !others.isEmpty { rows.append((nil, FicheWords.otherMissions)) }
    rows += others.map { ($0, French.typeset($0.title)) }
    let held = rows.firstIndex { row in row.mission.map { .menu(.mission($0)) } == state.focus }
    // From the buttons below, the list is left where it ends.
    let window = ListWindow(count: rows.count, height: rect.rows, selection: held ?? rows.count - 1)
    let hidden = PageWords.hidden(
      above: window.visible.lowerBound,
      below: rows.count - window.visible.upperBound
    )
    if !hidden.isEmpty {
      painter.textAtRight(
        " \(hidden)\u{A0}",
        row: frame.endRow - 1,
        ink: .key,
        in: frame.inset(columns: 2, rows: 0)
      )
    }
    for (index, row) in rows[window.visible].enumerated() {
      let y = rect.row + index
      guard let mission = row.mission else {
        painter.text(row.text, column: rect.column, row: y, ink: .title, in: rect)
        continue
      }
      let mark = state.missions.contains(mission) ? painter.glyphs.checked : painter.glyphs.unchecked
      painter.item(
        .menu(.mission(mission)),
        "\(mark) \(row.text)",
        column: rect.column,
        row: y,
        focus: state.focus,
        in: rect
      )
    }
  }
}
