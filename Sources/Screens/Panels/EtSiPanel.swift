import FrenchText
import TerminalUI
import Wizard

/// « Et si… »: sliders, and beside them what the dossier gives and what the answers tried would give.
enum EtSiPanel {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let sliders = scene.state.sliders
    let isWide = rect.columns >= narrowestPair
    let title = PageWords.trial + (isWide ? ", \(PageWords.trialIsApart)" : "")
    let inside = painter.box(rect, title: title, focused: true)
    let trying: Rect
    let results: Rect
    if isWide {
      (trying, results) = sides(inside, on: &painter)
    } else {
      (trying, results) = inside.split(top: max(leastSliders, inside.rows / 2))
    }
    let shown = EtSiSliders.shown(sliders, scene, rows: trying.rows)
    EtSiSliders.draw(shown, scene, in: trying, on: &painter)
    let front = sliders.first { $0.fact == scene.state.whatIf.front }
    let (above, buttons) = trying.split(bottom: 1)
    if let front {
      // A blank line where there is room for it.
      let gap = above.rows > shown.count + roomyDetail ? 1 : 0
      let detail = above.split(top: shown.count + gap).rest
      EtSiTrack.draw(front, scene, in: detail, on: &painter)
    }
    EtSiButtons.draw(scene, in: buttons, on: &painter)
    if shown.count < sliders.count { count(front, sliders, in: rect, on: &painter) }
    var lines = Lines(columns: results.columns, glyphs: painter.glyphs)
    EtSiResult.lines(scene, into: &lines)
    painter.scrolled(lines.all, in: results, frame: rect, offset: scene.state.scroll)
  }

  /// The narrowest box that holds sliders and results side by side.
  private static let narrowestPair = 76
  /// The rows without which a slider can't be told: itself, its track, a step each way, the buttons.
  private static let leastSliders = 5

  /// The rows that a track and its steps seldom exceed.
  private static let roomyDetail = 12

  /// Sliders at the left, results at the right, a rule between them.
  private static func sides(_ inside: Rect, on painter: inout Painter) -> (left: Rect, right: Rect) {
    let (left, rest) = inside.split(left: inside.columns / 2)
    for row in rest.row..<rest.endRow {
      painter.text(painter.glyphs.vertical, column: rest.column + 1, row: row, ink: .border, in: rest)
    }
    return (left, rest.split(left: 3).rest)
  }

  /// Which of the sliders is in front, where the others don't all show.
  private static func count(_ front: Slider?, _ sliders: [Slider], in rect: Rect, on painter: inout Painter) {
    guard let front, let index = sliders.firstIndex(of: front) else { return }
    painter.textAtRight(
      " curseur \(index + 1) sur \(sliders.count) ",
      row: rect.row,
      ink: .key,
      in: rect.inset(columns: 2, rows: 0)
    )
  }
}
