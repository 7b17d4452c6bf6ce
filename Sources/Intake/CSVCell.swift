/// A text as a cell of a CSV file: nothing that a spreadsheet would compute, no control character, quoted where it has to be.
///
///     csvCell("=1+1; x")  // "'=1+1; x"
package func csvCell(_ text: String) -> String {
  let clean = shown(text, longest: .max)
  // A tab or a return in front is dropped, and would hide a sign from a spreadsheet that drops it too.
  let isRisky = [text, clean].contains { $0.unicodeScalars.first.map(formulaSigns.contains) == true }
  let cell = isRisky ? "'" + clean : clean
  guard cell.utf8.contains(where: { [CSVSign.comma, CSVSign.semicolon, CSVSign.quote].contains($0) }) else {
    return cell
  }
  var quoted = "\""
  for scalar in cell.unicodeScalars {
    if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
  }
  return quoted + "\""
}

/// The signs that begin a formula, wide ones included, and the blanks that some spreadsheets pass over.
private let formulaSigns = Set("=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)
