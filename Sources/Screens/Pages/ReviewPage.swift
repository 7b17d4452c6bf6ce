import AidRules
import FrenchText
import Guide
import Intake
import TerminalUI
import Wizard

/// Every answer at a glance, to check and to change; a question left out says why.
enum ReviewPage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: "Vos réponses")
    let rows = scene.state.reviewRows
    let list = Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: inside.rows - 3)
    let front = focusedRow(rows, scene.state.focus) ?? (scene.state.focus == .proceed ? 0 : rows.count - 1)
    let window = ListWindow(count: rows.count, height: list.rows, selection: front)
    for (offset, index) in window.visible.enumerated() {
      draw(rows[index], scene, row: list.row + offset, in: list, on: &painter)
    }
    let below = rows.count - window.visible.upperBound
    let above = window.visible.lowerBound
    if above > 0 || below > 0 {
      painter.cut(
        "  \(painter.glyphs.arrowUp)\(above) \(painter.glyphs.arrowDown)\(below) sur \(rows.count)",
        row: inside.endRow - 3,
        ink: .muted,
        in: inside
      )
    }
    painter.item(
      .proceed,
      "Voir les résultats (Entrée)",
      column: inside.column,
      row: inside.endRow - 2,
      ink: .button,
      focus: scene.state.focus,
      in: inside
    )
    painter.item(
      .menu(.toAsk),
      "Liste des chiffres à demander",
      column: inside.column,
      row: inside.endRow - 1,
      ink: .button,
      focus: scene.state.focus,
      in: inside
    )
  }

  private static func focusedRow(_ rows: [ReviewRow], _ focus: FocusItem) -> Int? {
    guard case .fact(let fact) = focus else { return nil }
    return rows.firstIndex { $0.fact == fact }
  }

  private static func draw(
    _ line: ReviewRow,
    _ scene: Scene,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let labelColumns = min(34, rect.columns / 2 + 3)
    let label = truncate(
      painter.glyphs.text(scene.question(line.fact).label),
      columns: labelColumns - 2,
      glyphs: painter.glyphs
    )
    let value = Rect(
      column: rect.column + labelColumns,
      row: row,
      columns: rect.columns - labelColumns,
      rows: 1
    )
    guard line.applicability == .asked else {
      painter.text("  \(label)", column: rect.column, row: row, ink: .muted, in: rect)
      let reason = line.applicability.sentence ?? ""
      let fits = cellWidth(of: painter.glyphs.text(reason)) <= value.columns
      painter.cut(fits ? reason : line.applicability.line ?? reason, row: row, ink: .muted, in: value)
      return
    }
    painter.item(.fact(line.fact), label, column: rect.column, row: row, focus: scene.state.focus, in: rect)
    let (text, ink) = answer(line, scene, painter.glyphs)
    painter.cut(text, row: row, ink: ink, in: value)
  }

  private static func answer(_ line: ReviewRow, _ scene: Scene, _ glyphs: Glyphs) -> (String, Ink) {
    switch line.answer {
    case .value(let value):
      let kept = line.pending.map { " (tapé, non accepté\u{A0}: \(French.quoted(shown($0))))" } ?? ""
      return ("\(glyphs.check) \(value.printed(scene.bareme.specialites))\(kept)", .text)
    case .unknown: return ("\(glyphs.unknown) Je ne sais pas encore", .warning)
    case .draft(let text) where line.fact == .pmt && scene.isCount(text):
      // The figure is well written: the text that applies now counts other patients.
      return (
        "\(glyphs.cross) Confirmer \(French.quoted(shown(text))) (\(scene.agesCounted(scene.state.regime)))",
        .error
      )
    case .draft(let text): return ("\(glyphs.cross) À corriger\u{A0}: \(French.quoted(shown(text)))", .error)
    case .unset where line.fact.isOptional: return ("\(glyphs.bullet) Facultatif", .muted)
    case .unset where line.isIdle: return ("\(glyphs.bullet) Sans effet ici", .muted)
    case .unset: return ("\(glyphs.pending) Sans réponse", .warning)
    }
  }
}
