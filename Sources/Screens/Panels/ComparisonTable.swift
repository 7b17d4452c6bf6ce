import AidRules
import FrenchText
import TerminalUI

/// Differences down, the two sides across, and how much more the second gets.
struct ComparisonTable {
  private struct Row {
    var title: String
    let cells: Sides<String>
    let gap: String
    let isOfTheText: Bool
  }

  private let compared: Compared

  init(_ compared: Compared) {
    self.compared = compared
  }

  func add(_ differences: [Difference], to lines: inout Lines) {
    let glyphs = lines.glyphs
    let rows = merged(differences).map { row in
      Row(
        title: glyphs.text(row.title),
        cells: row.cells.map(glyphs.text),
        gap: glyphs.text(row.gap),
        isOfTheText: row.isOfTheText
      )
    }
    let whole = compared.names.map(glyphs.text)
    // Where columns are narrow, two names that begin alike are told apart by the rest.
    let names = Columns(rows, whole, width: lines.columns).areTooNarrow ? Self.shortened(whole) : whole
    let columns = Columns(rows, names, width: lines.columns)
    // A text's name is long, and says itself of which side it is.
    for row in rows where row.isOfTheText && !columns.hold(row) {
      lines.add("\(row.title)\u{A0}: \(row.cells.before), puis \(row.cells.after).", hanging: 2)
    }
    if rows.contains(where: columns.hold) {
      let heads = Row(title: "", cells: names, gap: "", isOfTheText: false)
      lines.raw(columns.line(heads, ink: .title))
    }
    for row in rows {
      if columns.hold(row) {
        lines.raw(columns.line(row, ink: .strong))
      } else if !row.isOfTheText {
        stack(row, names, into: &lines)
      }
    }
  }

  private static func shortened(_ names: Sides<String>) -> Sides<String> {
    let words = names.map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    guard words.before.count > 1, words.after.count > 1, words.before[0] == words.after[0] else {
      return names
    }
    return words.map { $0[1] }
  }

  /// A row whose cells are too long for their columns: one under the other, each with its name.
  private func stack(_ row: Row, _ names: Sides<String>, into lines: inout Lines) {
    lines.add(row.title)
    lines.add([Span("\(names.before)\u{A0}: "), Span(row.cells.before, .strong)], indent: 2, hanging: 2)
    lines.add(
      [Span("\(names.after)\u{A0}: "), Span(row.cells.after, .strong), Span(" \(row.gap)", .accent)],
      indent: 2,
      hanging: 2
    )
  }

  /// Years that say the same on both sides are one row.
  private func merged(_ differences: [Difference]) -> [Row] {
    var rows: [(row: Row, years: [Int])] = []
    for difference in differences {
      let year = difference.year
      let row = Row(
        title: difference.title,
        cells: difference.words(in: compared),
        gap: difference.gap ?? "",
        isOfTheText: difference.subject == .regime
      )
      if let year, let last = rows.last, last.years.last == year - 1, last.row.cells == row.cells {
        rows[rows.count - 1].years.append(year)
      } else {
        rows.append((row, year.map { [$0] } ?? []))
      }
    }
    return rows.map { row, years in
      guard let first = years.first, let last = years.last, first != last else { return row }
      var merged = row
      let to = last == first + 1 ? "et" : "à"
      merged.title = "Aide, \(French.ordinal(first)) \(to) \(French.ordinal(last)) année"
      return merged
    }
  }

  /// How wide each column is.
  private struct Columns {
    private let title: Int
    private let cell: Int
    /// Nothing can be put in columns too narrow for the names of the sides.
    let areTooNarrow: Bool

    init(_ rows: [Row], _ names: Sides<String>, width: Int) {
      let gap = rows.map { cellWidth(of: $0.gap) }.max() ?? 0
      title = (rows.map { cellWidth(of: $0.title) }.filter { $0 <= Self.longestTitle(width) }.max() ?? 0) + 2
      cell = (width - title - gap) / 2 - 1
      areTooNarrow = max(cellWidth(of: names.before), cellWidth(of: names.after)) > cell
    }

    /// A longer title is put above its cells; narrow tables keep their room for the figures.
    private static func longestTitle(_ width: Int) -> Int { width < 70 ? 19 : 23 }

    func hold(_ row: Row) -> Bool {
      !areTooNarrow && cellWidth(of: row.title) < title && cellWidth(of: row.cells.before) <= cell
        && cellWidth(of: row.cells.after) <= cell
    }

    func line(_ row: Row, ink: Ink) -> Line {
      Line([
        Span(padded(row.title, title)), Span(padded(row.cells.before, cell + 1), ink),
        Span(padded(row.cells.after, cell + 1), ink), Span(row.gap, .accent),
      ])
    }

    private func padded(_ text: String, _ columns: Int) -> String {
      text + blanks(columns - cellWidth(of: text))
    }
  }
}

extension Difference {
  /// The contract year of a maximum that both sides show.
  fileprivate var year: Int? {
    guard case .maximum(_, let years) = finding, years.before?.annee == years.after?.annee else { return nil }
    return years.after?.annee
  }
}
