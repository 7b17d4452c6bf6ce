import TerminalUI

/// Rows down, options across, as many side by side as their cells leave room for.
struct CoutTable {
  /// One row: what it is of, then a cell an option.
  struct Row {
    let label: String
    let cells: [Span]
  }

  let title: String
  let heads: [String]
  let rows: [Row]

  private static let labelColumns = 11

  /// Adds the table under its title, by groups of options.
  func add(to lines: inout Lines) {
    lines.heading(title)
    let glyphs = lines.glyphs
    let texts = heads + rows.flatMap(\.cells).map(\.text)
    let widest = texts.map { cellWidth(of: glyphs.text($0)) }.max() ?? 0
    let room = max(lines.columns - Self.labelColumns, 1)
    let count = max(1, min(heads.count, room / (widest + 1)))
    let width = min(room / count, widest + 6)
    for start in stride(from: 0, to: heads.count, by: count) {
      let group = start..<min(start + count, heads.count)
      lines.raw(row("", group.map { Span(heads[$0], .title) }, width, glyphs))
      for row in rows { lines.raw(self.row(row.label, group.map { row.cells[$0] }, width, glyphs)) }
    }
  }

  private func row(_ label: String, _ cells: [Span], _ width: Int, _ glyphs: Glyphs) -> Line {
    let folded = glyphs.text(label)
    var line = Line([Span(folded + blanks(max(1, Self.labelColumns - cellWidth(of: folded))))])
    for cell in cells {
      let text = glyphs.text(cell.text)
      line.append(text, cell.ink)
      line.append(blanks(max(1, width - cellWidth(of: text))), .text)
    }
    return line
  }
}
