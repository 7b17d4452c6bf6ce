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
    let costs = scene.state.costRows
    let rows = scene.state.reviewRows + costs
    let firstCost = rows.count - costs.count
    let top = drawReason(scene, in: inside, on: &painter)
    let list = Rect(column: inside.column, row: top, columns: inside.columns, rows: inside.endRow - 3 - top)
    let labels = min(34, list.columns / 2 + 5)
    let answers = rows.map {
      answer($0, scene, Lines(columns: list.columns - labels, glyphs: painter.glyphs))
    }
    // An answer too long for its column goes on below: the list is of lines, several to such a row.
    // The answers of the cost stand under a heading, which takes the line above the first of them.
    let places = answers.enumerated().flatMap { row, lines in
      ((row == firstCost ? -1 : 0)..<lines.count).map { (row: row, line: $0) }
    }
    let front = focusedRow(rows, scene.state.focus) ?? (scene.state.focus == .proceed ? 0 : rows.count - 1)
    let window = ListWindow(
      count: places.count,
      height: list.rows,
      selection: places.lastIndex { $0.row == front } ?? 0
    )
    let visible = places[window.visible]
    let hidden = Set(places.indices.filter { !window.visible.contains($0) }.map { places[$0].row })
    let (label, value) = list.split(left: labels)
    // A row is shown whole or not at all.
    for (offset, place) in visible.enumerated() where !hidden.contains(place.row) {
      let row = list.row + offset
      guard place.line >= 0 else {
        painter.text(CostWords.group, column: label.column, row: row, ink: .title, in: list)
        continue
      }
      if place.line == 0 { drawLabel(rows[place.row], scene, row: row, in: label, on: &painter) }
      painter.lines(
        [answers[place.row][place.line]],
        in: Rect(column: value.column, row: row, columns: value.columns, rows: 1)
      )
    }
    let above = hidden.count { $0 < front }
    let below = hidden.count - above
    if !hidden.isEmpty {
      painter.cut(
        "  \(PageWords.hidden(above: above, below: below))",
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
    painter.items(
      [
        (.menu(.toAsk), PageWords.toAskButton(scene.state.toAsk.count)),
        (.menu(.fiche), MenuItem.fiche.label),
      ],
      row: inside.endRow - 1,
      focus: scene.state.focus,
      in: inside
    )
  }

  /// Says above the answers why those that lack change nothing; returns the row below.
  private static func drawReason(_ scene: Scene, in rect: Rect, on painter: inout Painter) -> Int {
    guard let reason = scene.state.reasonAnswersAreIdle else { return rect.row }
    var lines = Lines(columns: rect.columns, glyphs: painter.glyphs)
    lines.add("\(painter.glyphs.cross) \(reason)", .bad, hanging: 2)
    painter.lines(lines.all, in: rect)
    return rect.row + lines.all.count
  }

  private static func focusedRow(_ rows: [ReviewRow], _ focus: FocusItem) -> Int? {
    guard case .fact(let fact) = focus else { return nil }
    return rows.firstIndex { $0.fact == fact }
  }

  private static func drawLabel(
    _ line: ReviewRow,
    _ scene: Scene,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let label = truncate(
      painter.glyphs.text(scene.question(line.fact).label),
      columns: rect.columns - 2,
      glyphs: painter.glyphs
    )
    guard line.applicability == .asked else {
      painter.text("  \(label)", column: rect.column, row: row, ink: .muted, in: rect)
      return
    }
    painter.item(.fact(line.fact), label, column: rect.column, row: row, focus: scene.state.focus, in: rect)
  }

  /// What is said of the answer, in as many lines as it takes; the reason of a question left out, whole where it fits one.
  private static func answer(_ line: ReviewRow, _ scene: Scene, _ empty: Lines) -> [Line] {
    var lines = empty
    if line.applicability == .asked {
      let (sign, ink) = sign(line, scene.bareme.specialites, lines.glyphs)
      let words = line.words(scene.bareme.specialites, under: scene.state.regime)
      lines.add("\(sign) \(words)", ink, hanging: 2)
      for doubt in scene.state.doubts(beside: line) {
        lines.add("\(lines.glyphs.warning) \(doubt)", .warning, hanging: 2)
      }
    } else {
      let reason = line.applicability.sentence ?? ""
      let fits = cellWidth(of: lines.glyphs.text(reason)) <= lines.columns
      lines.add(fits ? reason : line.applicability.line ?? reason, .muted, hanging: 2)
    }
    return lines.all
  }

  private static func sign(
    _ line: ReviewRow,
    _ specialites: [Specialite],
    _ glyphs: Glyphs
  ) -> (String, Ink) {
    switch line.answer {
    case .value: (glyphs.check, .text)
    case .unknown: (glyphs.unknown, line.isIdle ? .muted : .warning)
    case .draft:
      switch line.draftState(specialites) {
      case .toConfirm: (glyphs.warning, .warning)
      case .toValidate: (glyphs.pending, .warning)
      case .toCorrect, nil: (glyphs.cross, .error)
      }
    case .unset: line.fact.isOptional || line.isIdle ? (glyphs.bullet, .muted) : (glyphs.pending, .warning)
    }
  }
}
