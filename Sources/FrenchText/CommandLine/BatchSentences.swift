extension French {
  /// The beginning of a sentence about a line of a file.
  ///
  ///     Ligne 12 :
  package static func line(_ line: Int) -> String {
    "Ligne \(number(line))\u{A0}: "
  }

  /// What is said once every line of a file is answered.
  package static func batchSummary(lines: Int, bad: Int) -> String {
    let read = "\(capitalized(count(lines, "ligne lue", "lignes lues")))"
    guard bad > 0 else { return "\(read), toutes évaluées." }
    return "\(read), dont \(count(bad, "ligne", "lignes")) avec une erreur (colonne erreur)."
  }

  /// What is said while lines are answered; the share done where the size of the file is known.
  package static func batchProgress(lines: Int, percent: Int?) -> String {
    count(lines, "ligne lue", "lignes lues") + (percent.map { ", \($0)\u{A0}%" } ?? "")
  }
}
