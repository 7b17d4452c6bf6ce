import Foundation
import TestSupport

extension Home {
  /// Runs `assistmed dossiers …` on the dossiers of this home.
  func dossiers(_ arguments: String..., input: String = "") throws -> CommandResult {
    try runCommand(["dossiers"] + arguments, input: input, home: self)
  }

  /// Writes a file of this home.
  ///
  /// - Returns: its path.
  func write(_ text: String, _ name: String) throws -> String {
    let file = path + "/" + name
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}

/// A text whose no-break spaces are written as plain ones.
func plain(_ text: String) -> String {
  String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
}
