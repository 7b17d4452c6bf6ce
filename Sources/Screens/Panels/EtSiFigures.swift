import AidRules
import FrenchText
import TerminalUI

extension TrialFigures {
  /// Adds the figures of one working time, on both sides.
  func add(to lines: inout Lines) {
    lines.add([Span(title, .title), Span(reserve, .warning)])
    for row in rows { row.add(to: &lines) }
  }
}

extension TrialFigures.Row {
  /// One figure where both sides agree, else both; on two lines where they don't fit one.
  fileprivate func add(to lines: inout Lines) {
    let after = Span(cells.after.text, cells.after.statut?.ink ?? .muted)
    guard cells.before.text != cells.after.text else {
      return lines.pair([Span(label)], [after], indent: 2)
    }
    let arrow = Span(" → ", .accent)
    let before = Span(cells.before.text, .muted)
    let width = [Span(label), before, arrow, after].map { lines.folded($0) }.width
    if width + 3 < lines.columns {
      lines.pair([Span(label)], [before, arrow, after], indent: 2)
    } else {
      lines.pair([Span(label)], [before], indent: 2)
      lines.pair([], [Span("→ ", .accent), after], indent: 2)
    }
  }
}
