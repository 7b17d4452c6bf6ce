import ArgumentParser
import Foundation
import FrenchText
import Wizard

/// The file that a result goes to, never one that exists.
struct NewFileFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.fichePath)", valueName: "FICHIER"))
  var sortie: String?

  /// Refuses an empty name, which is a variable that a script forgot to set.
  func check() throws(UsageProblem) {
    if sortie?.allSatisfy(\.isWhitespace) == true { throw .missingValue("--sortie") }
  }

  /// Writes the result in the file asked, else on the standard output, which `-` is too.
  func write(_ text: String) throws {
    guard let sortie, sortie != "-" else { return try Output.result(text) }
    let path = PrivateFile.resolved(sortie)
    do {
      if PrivateFile.isDevice(path) {
        try PrivateFile.send(Data(text.utf8), to: path)
      } else {
        try PrivateFile.create(path, Data(text.utf8))
      }
    } catch {
      throw Failure(error.sentence, code: .unusableInput)
    }
  }
}
