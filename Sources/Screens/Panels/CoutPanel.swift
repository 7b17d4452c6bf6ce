import AidRules
import FrenchText
import TerminalUI
import Wizard

/// What an assistant costs and what the aid leaves to pay: what is left first, then where it comes from.
enum CoutPanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    guard let outlook = scene.state.cost, !outlook.finding.options.isEmpty else {
      return lines.add(evaluation.withoutFigures("de coût", phrasing))
    }
    let cost = outlook.finding
    lines.addReserve(evaluation, scene)
    lines.add(cost.base.sentence)
    addYears(CostWords.rests, cost, into: &lines) { Span($0.restes.last?.cell ?? "", $0.ink) }
    lines.add(CostWords.legend, .muted)
    addDegrees(cost, into: &lines)
    addConsultations(cost, into: &lines)
    addYears(CostWords.costs, cost, into: &lines) { Span($0.costCell, .estimate) }
    addYears(CostWords.aids, cost, into: &lines) { Span($0.aidCell, ($0.statutAide ?? .inconnu).ink) }
    lines.heading(CostWords.hypotheses)
    for sentence in [CostWords.reserve] + cost.hypotheses.map(\.sentence) + [CostWords.exclusions] {
      lines.add("\(lines.glyphs.bullet) \(sentence)", hanging: 2)
    }
    addGrid(outlook, into: &lines)
    lines.gap()
    lines.sources(of: cost.references, in: scene, indent: 0)
  }

  /// A table of the years, their sum last.
  private static func addYears(
    _ title: String,
    _ cost: CostFinding,
    into lines: inout Lines,
    _ cell: (CostYear) -> Span
  ) {
    var rows = years(of: cost).map { year in
      CoutTable.Row(
        label: "\(French.ordinal(year)) année",
        cells: cost.options.map { option in
          option.annees.first { $0.annee == year }.map(cell) ?? Span("non ouverte", .muted)
        }
      )
    }
    if rows.count > 1 {
      let totals = cost.options.map { $0.total.map(cell) ?? Span("inconnu", .warning) }
      rows.append(CoutTable.Row(label: "Total", cells: totals))
    }
    CoutTable(title: title, heads: cost.options.map(\.option.text), rows: rows).add(to: &lines)
  }

  /// What is left of the first year whose aid follows the objectives, by how much of them is achieved.
  private static func addDegrees(_ cost: CostFinding, into lines: inout Lines) {
    let modulated = cost.options.compactMap { option in
      option.annees.first(where: \.isModulated).map { (option: option.option, year: $0) }
    }
    guard let first = modulated.first?.year else { return }
    let shown = modulated.filter { $0.year.annee == first.annee }
    let rows = first.restes.indices.map { index in
      CoutTable.Row(
        label: first.restes[index].degree,
        cells: shown.map { Span($0.year.restes[index].cell, $0.year.restes[index].ink) }
      )
    }
    CoutTable(title: CostWords.degrees(first.annee), heads: shown.map(\.option.text), rows: rows).add(
      to: &lines
    )
  }

  /// The consultations that would cover what is left; nothing where no year leaves any.
  private static func addConsultations(_ cost: CostFinding, into lines: inout Lines) {
    let found = cost.options.flatMap(\.annees).compactMap { $0.restes.last?.consultations }
    guard found.contains(where: { $0.high > 0 }) else { return }
    let rows = years(of: cost).map { year in
      CoutTable.Row(
        label: "\(French.ordinal(year)) année",
        cells: cost.options.map { option in
          let rest = option.annees.first { $0.annee == year }?.restes.last
          return rest.map { Span($0.consultationCell, .estimate) } ?? Span("non ouverte", .muted)
        }
      )
    }
    CoutTable(title: CostWords.consultations, heads: cost.options.map(\.option.text), rows: rows).add(
      to: &lines
    )
  }

  /// What each position costs, while the salary isn't known.
  private static func addGrid(_ outlook: CostOutlook, into lines: inout Lines) {
    guard outlook.finding.isOfGrid, !outlook.grid.isEmpty else { return }
    lines.heading(CostWords.grid)
    for line in outlook.grid { lines.add("\(lines.glyphs.bullet) \(line.sentence)", hanging: 2) }
  }

  private static func years(of cost: CostFinding) -> [Int] {
    Set(cost.options.flatMap(\.annees).map(\.annee)).sorted()
  }
}

extension CostFinding {
  /// Whether the whole grid stands in for the salary.
  fileprivate var isOfGrid: Bool {
    switch base {
    case .grid, .groupement(_, nil): true
    case .known, .salary, .groupement: false
    }
  }
}

extension CostYear {
  /// The ink of what is left to pay.
  var ink: Ink { restes.last?.ink ?? .muted }
}

extension Remainder {
  /// The ink of what is left to pay: a word always stands beside it.
  var ink: Ink {
    guard let reste else { return .warning }
    return reste.high <= 0 ? .good : .estimate
  }
}
