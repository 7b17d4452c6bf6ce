import AidRules
import ArgumentParser
import Foundation
import FrenchText
import Wizard

/// The form of a job description, its day and its file.
struct FicheOutputFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.ficheFormat)", valueName: "texte|md"))
  var format: String?

  @Option(help: ArgumentHelp("\(CommandHelp.ficheDate)", valueName: "AAAA-MM-JJ"))
  var date: String?

  @Option(help: ArgumentHelp("\(CommandHelp.fichePath)", valueName: "FICHIER"))
  var sortie: String?

  /// The form asked, else the one that the name of the file says.
  func readFormat() throws -> BaremeFormat {
    if sortie?.allSatisfy(\.isWhitespace) == true { throw UsageProblem.missingValue("--sortie") }
    return try Arguments.form(format) ?? (sortie.map(PrivateFile.isMarkdown) == true ? .md : .texte)
  }

  /// The day asked, or nil for today.
  func readDate() throws -> Day? {
    try date.flatMap { try OutputFlags.readDate($0, flag: "--date") }
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
