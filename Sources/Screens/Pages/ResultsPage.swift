import AidRules
import FrenchText
import TerminalUI
import Wizard

/// The results: one panel in front, or four at once when the terminal is large.
enum ResultsPage {
  static func draw(_ front: Panel, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard case .success(let evaluation) = scene.state.evaluation else {
      return drawRefusal(scene, in: rect, on: &painter)
    }
    let (tabs, body) = rect.split(top: 1)
    drawTabs(front, scene, in: tabs, on: &painter)
    // Comparisons need the whole width to stand side by side, and a room one panel in large letters.
    guard rect.columns >= 120, rect.rows >= 34, Panel.atOnce.contains(front), !scene.state.isConference else {
      draw(front, evaluation, scene, in: body, offset: scene.state.scroll, on: &painter)
      return
    }
    let (left, right) = body.split(left: body.columns / 2)
    let columns = [left, right].map { half in half.split(top: half.rows / 2) }
    let places = [columns[0].top, columns[1].top, columns[0].rest, columns[1].rest]
    for (panel, place) in zip(Panel.atOnce, places) {
      draw(
        panel,
        evaluation,
        scene,
        in: place,
        offset: panel == front ? scene.state.scroll : 0,
        focused: panel == front,
        on: &painter
      )
    }
  }

  private static func drawTabs(
    _ front: Panel,
    _ scene: Scene,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let focus = scene.state.focus
    let (titles, gap) = Self.titles(scene.contractYears, columns: rect.columns, painter.glyphs)
    // The narrowest row takes every cell.
    var column = rect.column + (gap.isEmpty ? 0 : 1)
    for (index, panel) in Panel.allCases.enumerated() {
      let item = FocusItem.panel(panel)
      let start = column
      let ink: Ink = item == focus ? .focus : panel == front ? .title : .text
      let mark = panel == front ? painter.glyphs.pointer : " "
      // On a slider digits are typed over it: they open no panel.
      let head = scene.state.sliderInFocus == nil ? "\(mark)\(index + 1) " : "  \(mark)"
      column = painter.text(
        head + titles[index],
        column: column,
        row: rect.row,
        ink: ink,
        in: rect
      )
      painter.target(item, Rect(column: start, row: rect.row, columns: column - start, rows: 1))
      if item == focus { painter.caret(column: start + 1, row: rect.row) }
      column = painter.text(gap, column: column, row: rect.row, in: rect)
    }
  }

  /// The titles of the tabs and what separates them: the longest that fit.
  private static func titles(
    _ years: Int?,
    columns: Int,
    _ glyphs: Glyphs
  ) -> (titles: [String], gap: String) {
    let panels = Panel.allCases
    let wordings: [(titles: [String], gap: String)] = [
      (panels.map { $0.title(years) }, "  "), (panels.map { $0.title(nil) }, "  "),
      (panels.map { $0.title(nil) }, " "), (panels.map(\.shortTitle), " "), (panels.map(\.shortTitle), ""),
    ]
    func width(_ wording: (titles: [String], gap: String)) -> Int {
      // Each has its mark and its digit before it.
      wording.titles.map { cellWidth(of: glyphs.text($0)) + 3 + wording.gap.count }.reduce(1, +)
    }
    return wordings.first { width($0) <= columns } ?? (panels.map(\.tightTitle), "")
  }

  private static func draw(
    _ panel: Panel,
    _ evaluation: Evaluation,
    _ scene: Scene,
    in rect: Rect,
    offset: Int,
    focused: Bool = true,
    on painter: inout Painter
  ) {
    if panel == .etSi { return EtSiPanel.draw(scene, in: rect, on: &painter) }
    let inside = painter.box(rect, title: panel.title(scene.contractYears), focused: focused)
    var lines = Lines(columns: inside.columns, glyphs: painter.glyphs)
    if scene.state.isConference, inside.columns >= 72, inside.rows >= 15 {
      lines.addLarge(panel, evaluation, scene)
    }
    switch panel {
    case .eligibilite: EligibilitePanel.lines(evaluation, scene, into: &lines)
    case .objectifs: ObjectifsPanel.lines(evaluation, scene, into: &lines)
    case .aide: AidePanel.lines(evaluation, scene, into: &lines)
    case .calendrier: CalendrierPanel.lines(evaluation, scene, into: &lines)
    case .etSi: break
    case .cout: CoutPanel.lines(evaluation, scene, into: &lines)
    case .comparer: ComparerPanel.lines(scene, into: &lines)
    case .demarches: DemarchesPanel.lines(evaluation, scene, into: &lines)
    }
    let buttons = Self.buttons(of: panel, scene.state)
    let rows = buttons.isEmpty ? 0 : painter.rows(of: buttons.map(\.1), columns: inside.columns)
    let (text, bottom) = inside.split(bottom: rows)
    painter.scrolled(lines.all, in: text, frame: rect, offset: offset, inFront: focused)
    painter.items(buttons, row: bottom.row, focus: scene.state.focus, in: bottom)
  }

  /// What can be opened from a panel, below its lines.
  private static func buttons(of panel: Panel, _ state: State) -> [(FocusItem, String)] {
    switch panel {
    case .demarches: [(.menu(.fiche), MenuItem.fiche.label)]
    case .cout: state.costFacts.map { (.fact($0), $0.costButton) }
    case .eligibilite, .objectifs, .aide, .calendrier, .etSi, .comparer: []
    }
  }

  private static func drawRefusal(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard case .failure(let refusal) = scene.state.evaluation else { return }
    let inside = painter.box(rect, title: "Résultats")
    var lines = Lines(columns: inside.columns, glyphs: painter.glyphs)
    lines.add("\(painter.glyphs.cross) \(refusal.sentence)", .error, hanging: 2)
    lines.add("Échap revient aux réponses\u{A0}: changez la date de signature.")
    painter.lines(lines.all, in: inside)
    painter.caret(column: inside.column, row: inside.row)
  }
}

extension Panel {
  /// The title in a word, for a narrow row of tabs.
  var shortTitle: String {
    switch self {
    case .aide: "Aide"
    case .calendrier: "Dates"
    case .etSi: "Et si"
    case .eligibilite, .objectifs, .cout, .comparer, .demarches: title(nil)
    }
  }

  /// The same where there is the least room.
  var tightTitle: String {
    switch self {
    case .eligibilite: "Accès"
    case .objectifs: "Buts"
    case .demarches: "Agir"
    case .comparer: "Choix"
    case .aide, .calendrier, .etSi, .cout: shortTitle
    }
  }

  /// The panels that a large terminal shows together.
  static let atOnce: [Panel] = [.eligibilite, .objectifs, .aide, .calendrier]

  /// The panel's title, with the years of the contract where they are known.
  func title(_ years: Int?) -> String {
    switch self {
    case .eligibilite: "Éligibilité"
    case .objectifs: "Objectifs"
    case .aide: years.map { "Aide sur \($0) ans" } ?? "Aide"
    case .calendrier: "Calendrier"
    case .etSi: "Et si…"
    case .cout: "Coût"
    case .comparer: "Comparer"
    case .demarches: "Démarches"
    }
  }
}
