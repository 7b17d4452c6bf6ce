import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// What can be done with a dossier of the list, and the question that comes before erasing one.
enum DossierPage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard let dossier = scene.state.listed else { return }
    let inside = painter.box(rect, title: dossier.title(scene.bareme.specialites), focused: true)
    var lines = Lines(columns: inside.columns, glyphs: painter.glyphs)
    if let standing = DossiersPage.standings(dossier, scene).first {
      lines.add(standing, DossiersPage.ink(dossier, scene))
    }
    let isErasing = scene.state.page == .erasing(dossier.id)
    if !isErasing, case .success(let evaluation) = scene.state.dossierResults[dossier.id],
      !evaluation.missing.isEmpty
    {
      lines.add(French.missing(evaluation.missing.map { scene.question($0).label }), .muted)
    }
    if isErasing {
      lines.gap()
      lines.add(PageWords.erasing, .strong)
    }
    painter.lines(lines.all, in: inside)
    var row = inside.row + lines.all.count + 1
    let items: [MenuItem] = isErasing ? [.keep, .eraseForGood] : [.take, .rename, .export, .erase]
    for item in items {
      painter.item(
        .menu(item),
        item.label,
        column: inside.column,
        row: row,
        focus: scene.state.focus,
        in: inside
      )
      row += 1
    }
  }
}
