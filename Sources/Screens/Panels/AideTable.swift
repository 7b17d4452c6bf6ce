import AidRules
import FrenchText
import TerminalUI

/// Years down, options across: a bar and an amount in each cell.
struct AideTable {
  let options: [OptionEvaluation]
  /// Those whose figures hang on an answer.
  let reserved: [OptionEvaluation]
  let highest: Int

  func add(to lines: inout Lines) {
    let glyphs = lines.glyphs
    let cell = (lines.columns - Self.labelColumns) / max(options.count, 1)
    let amounts = amountColumns(glyphs)
    lines.raw(row("", options.map(head), cell, glyphs))
    let years = options.first?.aide.map(\.annee) ?? []
    for year in years {
      let cells = options.map { option in
        spans(option.aide.first { $0.annee == year }, bars: cell - amounts - 2, glyphs)
      }
      lines.raw(row("\(French.ordinal(year)) année", cells, cell, glyphs))
    }
    guard years.count > 1 else { return }
    lines.raw(row("Total", options.map { [Span(total($0), .strong)] }, cell, glyphs))
  }

  private func head(_ option: OptionEvaluation) -> [Span] {
    [Span(option.option.text, .title)] + (reserved.contains(option) ? [Span(French.ifOpen, .warning)] : [])
  }

  private static let labelColumns = 11

  /// The cells that the longest amount takes.
  private func amountColumns(_ glyphs: Glyphs) -> Int {
    options.flatMap(\.aide).compactMap { year in
      year.maximum.map { cellWidth(of: glyphs.text($0.cell(year.statut))) }
    }.max() ?? 0
  }

  private func row(_ label: String, _ cells: [[Span]], _ width: Int, _ glyphs: Glyphs) -> Line {
    var line = Line([Span(padded([Span(glyphs.text(label))], Self.labelColumns))])
    for spans in cells {
      let folded = spans.map { Span(glyphs.text($0.text), $0.ink) }
      line.spans += folded
      line.spans.append(Span(blanks(max(1, width - folded.width))))
    }
    return line
  }

  private func spans(_ year: AidYear?, bars room: Int, _ glyphs: Glyphs) -> [Span] {
    guard let year, let maximum = year.maximum, let statut = year.statut else {
      return [Span("non ouverte", .muted)]
    }
    let columns = min(24, room)
    var spans: [Span] = []
    if columns >= 4 {
      spans.append(
        Span(bar(value: maximum.low.amount, maximum: highest, columns: columns, glyphs: glyphs), .bar)
      )
      spans.append(Span(" "))
    }
    return spans + [Span(maximum.cell(statut), statut.ink)]
  }

  private func total(_ option: OptionEvaluation) -> String {
    option.total.map { $0.montant.cell($0.statut) } ?? Euros(0).text
  }

  private func padded(_ spans: [Span], _ columns: Int) -> String {
    spans.map(\.text).joined() + blanks(columns - spans.width)
  }
}
