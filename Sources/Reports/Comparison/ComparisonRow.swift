import AidRules
import FrenchText

/// One difference as a line of the report.
struct ComparisonRow {
  let title: String
  let cells: Sides<String>
  let gap: String

  /// Each cell begins with the name of its side: nothing is said by the place of a column alone.
  init(_ difference: Difference, in compared: Compared) {
    let names = compared.names
    let words = difference.words(in: compared)
    title = difference.title
    cells = Sides("\(names.before) : \(words.before)", "\(names.after) : \(words.after)")
    gap = difference.gap.map { " (\($0))" } ?? ""
  }

  private static let titleColumns = 28
  private static let cellColumns = 32

  /// Both sides on one line, or nil when they don't fit their columns.
  var line: String? {
    let first = cells.before + French.narrowSpace + ";"
    guard title.count <= Self.titleColumns, first.count <= Self.cellColumns else { return nil }
    return Self.padded(title, Self.titleColumns) + Self.padded(first, Self.cellColumns) + cells.after + gap
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count) + 1)
  }
}

extension Paragraphs {
  /// Adds a difference: its two sides on one line, or one under the other.
  mutating func add(_ row: ComparisonRow) {
    if let line = row.line, addWhole(line) { return }
    add(row.title)
    add(French.capitalized(row.cells.before), mark: "- ", indentation: 2)
    add(French.capitalized(row.cells.after) + row.gap, mark: "- ", indentation: 2)
  }
}
