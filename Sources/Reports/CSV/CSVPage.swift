/// A page of CSV under construction, which a French spreadsheet opens in columns: a byte-order mark, `;`, CRLF.
struct CSVPage {
  private(set) var text = "\u{FEFF}"

  /// Adds a row.
  mutating func add(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ";") + "\r\n"
  }

  /// A cell as it is written: quoted where it has to be, and never a formula.
  ///
  ///     CSVPage.cell("=1+1")  // '=1+1
  static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = isFormula && Int(text) == nil ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ";\",\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
