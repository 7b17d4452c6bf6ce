import Intake

/// A page of CSV under construction, which a French spreadsheet opens in columns: a byte-order mark, `;`, CRLF.
struct CSVPage {
  private(set) var text = "\u{FEFF}"

  /// Adds a row; a number keeps its sign.
  mutating func add(_ cells: [String]) {
    text += cells.map { Int($0) == nil ? csvCell($0) : $0 }.joined(separator: ";") + "\r\n"
  }
}
