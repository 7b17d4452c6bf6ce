import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// The dossiers there are, each with what is missing in it.
enum DossiersPage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: PageWords.dossiers, focused: true)
    let state = scene.state
    let (above, menu) = inside.split(bottom: 3)
    var lines = Lines(columns: above.columns, glyphs: painter.glyphs)
    if let problem = state.listProblem {
      lines.add(PageWords.unlisted(problem), .warning)
    } else if state.dossiers.isEmpty {
      lines.add(PageWords.noDossier)
    }
    painter.lines(lines.all, in: above)
    let (_, list) = above.split(top: lines.all.count)
    let front = state.dossiers.firstIndex { state.focus == .menu(.dossier($0.id)) } ?? 0
    let window = ListWindow(count: state.dossiers.count, height: list.rows, selection: front)
    for (offset, index) in window.visible.enumerated() {
      draw(state.dossiers[index], scene, row: list.row + offset, in: list, on: &painter)
    }
    let hidden = state.dossiers.count - window.visible.count
    if hidden > 0 {
      painter.text(
        "  "
          + PageWords.hidden(
            above: window.visible.lowerBound,
            below: state.dossiers.count - window.visible.upperBound
          ),
        column: menu.column,
        row: menu.row,
        ink: .muted,
        in: menu
      )
    }
    for (offset, item) in [MenuItem.newDossier, .importing].enumerated() {
      painter.item(
        .menu(item),
        item.label,
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
    let (titles, standings, ink) = (
      dossier.titles(scene.bareme.specialites),
      dossier.standings(scene.state.standings[dossier.id], on: scene.state.setting.today),
      ink(dossier, scene)
    )
    // The name is what a dossier is looked for by: the rest gives way to it.
    let (title, standing) = fitting(titles, standings, rect.columns, painter.glyphs)
    let (name, _) = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1).split(
      right: cellWidth(of: painter.glyphs.text(standing)) + 1
    )
    painter.item(
      .menu(.dossier(dossier.id)),
      title,
      column: rect.column,
      row: row,
      focus: scene.state.focus,
      in: name
    )
    painter.textAtRight(standing, row: row, ink: ink, in: rect)
  }

  /// The longest title and standing that stand on one row together, after the mark of the focus.
  private static func fitting(
    _ titles: [String],
    _ standings: [String],
    _ columns: Int,
    _ glyphs: Glyphs
  ) -> (String, String) {
    func width(_ text: String) -> Int { cellWidth(of: glyphs.text(text)) }
    // Before the moment is left out, the specialty is.
    for wordings in [standings.prefix(2), standings.dropFirst(2)] {
      for title in titles {
        let fits = wordings.first { width(title) + width($0) + 3 <= columns }
        if let fits { return (title, fits) }
      }
    }
    // The name is cut: the sign of what is pending would look like a second cut.
    let pending = glyphs.pending + " "
    let shortest = glyphs.text(standings.last ?? "")
    return (
      titles.last ?? "", shortest.hasPrefix(pending) ? String(shortest.dropFirst(pending.count)) : shortest
    )
  }

  /// The ink of what a dossier says today.
  static func ink(_ dossier: ListedDossier, _ scene: Scene) -> Ink {
    guard case .success(let evaluation) = scene.state.standings[dossier.id]?.result else { return .warning }
    return evaluation.verdict.ink
  }
}
