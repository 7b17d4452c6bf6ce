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

  @Option(help: ArgumentHelp("\(CommandHelp.exportPath)", valueName: "FICHIER"))
  var sortie: String?

  /// The form asked, else the one that the name of the file says.
  func readFormat() throws -> BaremeFormat {
    if sortie?.isEmpty == true { throw UsageProblem.missingValue("--sortie") }
    return try Arguments.form(format) ?? (sortie.map(PrivateFile.isMarkdown) == true ? .md : .texte)
  }

  /// The day asked, or nil for today.
  func readDate() throws -> Day? {
    try date.flatMap { try OutputFlags.readDate($0, flag: "--date") }
  }

  /// Writes the result in the file asked, else on the standard output.
  func write(_ text: String) throws {
    guard let sortie else { return try Output.result(text) }
    do {
      try PrivateFile.create(PrivateFile.resolved(sortie), Data(text.utf8))
    } catch {
      throw Failure(error.sentence, code: .unusableInput)
    }
  }
}
