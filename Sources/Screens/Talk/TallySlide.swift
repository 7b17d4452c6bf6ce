import FrenchText
import TerminalUI
import Wizard

/// The question that ends the hour: the missions, each with the hands raised for it.
enum TallySlide {
  static func draw(_ text: SlideText, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = SlideCanvas(rect).inside
    var lines = Lines(columns: inside.columns, glyphs: painter.glyphs)
    for case .question(let asked) in text.pieces { lines.add(asked, .strong) }
    painter.lines(lines.all, in: inside)
    var list = inside.split(top: lines.all.count + (inside.rows >= 16 ? 1 : 0)).rest
    let tally = scene.state.talk.room.tally
    let buttons: [MenuItem] = [.addMission, .saveTally, .ficheFromTally]
    let items = tally.missions.map(MenuItem.mission) + buttons
    // The last row counts those out of sight.
    if items.count > list.rows { list = list.split(bottom: 1).rest }
    let front = items.firstIndex { scene.state.focus == .menu($0) } ?? 0
    let window = ListWindow(count: items.count, height: list.rows, selection: front)
    painter.count(above: window.visible.lowerBound, below: items.count - window.visible.upperBound, on: rect)
    let most = tally.missions.map { tally[$0] }.max() ?? 0
    let names = list.split(left: min(46, list.columns - 12))
    for (offset, item) in items[window.visible].enumerated() {
      let row = list.row + offset
      painter.item(
        .menu(item),
        item.label,
        column: list.column,
        row: row,
        ink: buttons.contains(item) ? .button : .text,
        focus: scene.state.focus,
        in: names.left
      )
      guard case .mission(let mission) = item, tally[mission] > 0 else { continue }
      let count = French.number(tally[mission])
      let columns = min(30, names.rest.columns - cellWidth(of: count) - 2)
      let drawn = bar(value: tally[mission], maximum: most, columns: columns, glyphs: painter.glyphs)
      let end = painter.text(drawn, column: names.rest.column + 1, row: row, ink: .bar, in: names.rest)
      painter.text(" \(count)", column: end, row: row, ink: .strong, in: names.rest)
    }
  }
}
