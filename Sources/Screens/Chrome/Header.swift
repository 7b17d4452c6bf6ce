import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// The title bar, the page's title and its progress.
enum Header {
  static func draw(_ scene: Scene, _ layout: Layout, on painter: inout Painter) {
    let checked = "vérifié le \(scene.bareme.verifieLe.shortText) "
    if scene.otherBareme == nil {
      let right = "Barème \(checked)"
      let room = layout.header.columns - cellWidth(of: painter.glyphs.text(right))
      let title = titles(scene).first { cellWidth(of: painter.glyphs.text($0)) < room } ?? " AssistMed"
      painter.text(title, column: 0, row: 0, ink: .strong, in: layout.header)
      painter.textAtRight(right, row: 0, ink: .muted, in: layout.header)
    } else {
      // A text that somebody tries must never pass for the one in force.
      painter.text(" AssistMed", column: 0, row: 0, ink: .strong, in: layout.header)
      let trial = "\(painter.glyphs.warning) BARÈME D'ESSAI \(scene.bareme.version), \(checked)"
      painter.textAtRight(trial, row: 0, ink: .warning, in: layout.header)
    }
    drawHeading(scene, layout.heading, on: &painter)
  }

  /// The program and the text applied, the longest first; what the program is for, while nothing is asked.
  private static func titles(_ scene: Scene) -> [String] {
    guard scene.state.page != .home, let id = scene.state.regime?.id else {
      return [" \(PageWords.title)"]
    }
    let short = French.shortRegime(id)
    return [" AssistMed — \(French.regime(id))", " AssistMed — \(short)", " \(French.capitalized(short))"]
  }

  private static func drawHeading(_ scene: Scene, _ rect: Rect, on painter: inout Painter) {
    let row = rect.row
    switch scene.state.page {
    case .home:
      painter.text(" Bienvenue", column: 0, row: row, ink: .title, in: rect)
    case .review:
      painter.text(" \(PageWords.review)", column: 0, row: row, ink: .title, in: rect)
    case .results:
      painter.text(" \(PageWords.results)", column: 0, row: row, ink: .title, in: rect)
    case .question(let fact):
      drawProgress(fact, scene, rect, on: &painter)
    }
  }

  private static func drawProgress(
    _ fact: Fact,
    _ scene: Scene,
    _ rect: Rect,
    on painter: inout Painter
  ) {
    let label = scene.question(fact).label
    guard let progress = scene.state.progress else {
      painter.text(" \(label)", column: 0, row: rect.row, ink: .title, in: rect)
      return
    }
    let title = " \(PageWords.step(progress.step, of: progress.count, label))"
    let end = painter.text(title, column: 0, row: rect.row, ink: .title, in: rect)
    let next = "Ensuite\u{A0}: \(progress.next.map { scene.question($0).label } ?? "bilan") "
    if end + cellWidth(of: painter.glyphs.text(next)) < rect.endColumn {
      painter.textAtRight(next, row: rect.row, ink: .muted, in: rect)
    }
    guard rect.rows > 1 else { return }
    let drawn = bar(
      value: progress.step,
      maximum: progress.count,
      columns: rect.columns - 2,
      glyphs: painter.glyphs
    )
    painter.text(drawn, column: 1, row: rect.row + 1, ink: .bar, in: rect)
  }
}
