import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// The dossiers there are, each with what is missing in it.
enum DossiersPage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: "Vos dossiers", focused: true)
    let state = scene.state
    let (list, menu) = inside.split(bottom: 3)
    if state.dossiers.isEmpty {
      var lines = Lines(columns: list.columns, glyphs: painter.glyphs)
      lines.add(
        "Aucun dossier encore. Le premier naît avec votre première réponse, et s'enregistre tout seul."
      )
      painter.lines(lines.all, in: list)
    }
    let front = state.dossiers.firstIndex { state.focus == .menu(.dossier($0.id)) } ?? 0
    let window = ListWindow(count: state.dossiers.count, height: list.rows, selection: front)
    for (offset, index) in window.visible.enumerated() {
      draw(state.dossiers[index], scene, row: list.row + offset, in: list, on: &painter)
    }
    let hidden = state.dossiers.count - window.visible.count
    if hidden > 0 {
      painter.text(
        "  \(painter.glyphs.arrowUp)\(window.visible.lowerBound) "
          + "\(painter.glyphs.arrowDown)\(state.dossiers.count - window.visible.upperBound)",
        column: menu.column,
        row: menu.row,
        ink: .muted,
        in: menu
      )
    }
    for (offset, item) in [MenuItem.newDossier, .importing].enumerated() {
      painter.item(
        .menu(item),
        item == .newDossier ? "Nouveau dossier" : "Importer un dossier reçu",
        column: menu.column,
        row: menu.row + 1 + offset,
        ink: .button,
        focus: state.focus,
        in: menu
      )
    }
  }

  private static func draw(
    _ dossier: ListedDossier,
    _ scene: Scene,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let (state, ink) = standing(dossier, scene, painter.glyphs)
    let width = cellWidth(of: painter.glyphs.text(state))
    let (name, _) = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1).split(
      right: width + 1
    )
    painter.item(
      .menu(.dossier(dossier.id)),
      dossier.title(scene.bareme.specialites),
      column: rect.column,
      row: row,
      focus: scene.state.focus,
      in: name
    )
    painter.textAtRight(state, row: row, ink: ink, in: rect)
  }

  /// What a dossier says today, and when it was written.
  static func standing(_ dossier: ListedDossier, _ scene: Scene, _ glyphs: Glyphs) -> (String, Ink) {
    let moment = dossier.changed.text(on: scene.state.setting.today)
    guard case .success(let evaluation) = scene.state.dossierResults[dossier.id] else {
      return ("\(glyphs.warning) à revoir, \(moment)", .warning)
    }
    let missing = evaluation.missing.count
    let word = evaluation.verdict.word.lowercased()
    let said =
      missing == 0
      ? word : "\(word), \(French.count(missing, "réponse manque", "réponses manquent"))"
    return ("\(evaluation.verdict.glyph(glyphs)) \(said), \(moment)", evaluation.verdict.ink)
  }
}
