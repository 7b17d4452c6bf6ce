import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// The entrance: what the program is for, and where to begin.
enum HomePage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    // In a small window every row counts.
    let inside = rect.inset(columns: 2, rows: rect.rows >= 15 ? 1 : 0)
    var lines = Lines(columns: min(inside.columns, 76), glyphs: painter.glyphs)
    let entries = scene.state.homeEntries
    lines.add(PageWords.purpose, .strong)
    let short = lines
    lines.add(PageWords.promise)
    // In a small window the entries come before the promise.
    if lines.all.count + 1 + entries.count > inside.rows { lines = short }
    painter.lines(lines.all, in: inside)
    let room = inside.rows - lines.all.count
    var row = inside.row + lines.all.count + (room > entries.count ? 1 : 0)
    let front = entries.firstIndex { scene.state.focus == .home($0) } ?? 0
    let window = ListWindow(count: entries.count, height: inside.endRow - row, selection: front)
    for entry in entries[window.visible] {
      painter.item(
        .home(entry),
        label(entry, scene, columns: inside.columns - 2, painter.glyphs),
        column: inside.column,
        row: row,
        focus: scene.state.focus,
        in: inside
      )
      row += 1
    }
    drawSituation(scene, row: row + 1, in: inside, on: &painter)
  }

  /// What the answers already given say, so that resuming is no blind step.
  private static func drawSituation(_ scene: Scene, row: Int, in rect: Rect, on painter: inout Painter) {
    guard !scene.state.answers.isEmpty, case .success(let evaluation) = scene.state.evaluation else { return }
    let verdict = evaluation.verdict
    let column = painter.text(PageWords.openDossier, column: rect.column, row: row, ink: .muted, in: rect)
    painter.text(
      "\(verdict.glyph(painter.glyphs)) \(verdict.word)",
      column: column,
      row: row,
      ink: verdict.ink,
      in: rect
    )
  }

  /// Which dossier goes on, and since when, in the longest words that fit.
  private static func resumeLabel(_ scene: Scene, columns: Int, _ glyphs: Glyphs) -> String {
    let labels = scene.state.resumeLabels(scene.bareme.specialites)
    return labels.first { cellWidth(of: glyphs.text($0)) <= columns } ?? labels.last ?? ""
  }

  private static func label(_ entry: HomeEntry, _ scene: Scene, columns: Int, _ glyphs: Glyphs) -> String {
    switch entry {
    case .newDossier: PageWords.newDossier
    case .resume: resumeLabel(scene, columns: columns, glyphs)
    case .dossiers: PageWords.dossiers(scene.state.dossiers.count)
    case .example(let number):
      scene.bareme.exemples.indices.contains(number - 1) ? scene.bareme.exemples[number - 1].titre : ""
    case .talk(let program): program.title
    case .guide: PageWords.guide
    case .quit: PageWords.quit
    }
  }
}
