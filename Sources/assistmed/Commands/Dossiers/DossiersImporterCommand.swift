import AidRules
import ArgumentParser
import DossierStore
import Foundation
import FrenchText
import Wizard

/// `assistmed dossiers importer`: takes up a dossier that somebody exported.
struct DossiersImporterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importer",
    abstract: CommandHelp.dossiersImporter,
    usage: "assistmed dossiers importer <FICHIER> [options]"
  )

  @Argument(help: ArgumentHelp("\(CommandHelp.importPath)", valueName: "FICHIER"))
  var fichier: String

  @OptionGroup var flags: ShelfFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    if fichier.isEmpty { throw UsageProblem.missingValue("FICHIER") }
    let bareme = try flags.bareme.load()
    let file: DossierFile
    do {
      file = try PrivateFile.dossier(fichier, specialites: bareme.specialites)
    } catch {
      throw Failure(error.sentence, code: .unusableInput)
    }
    if let leftOut = French.leftOut(of: file.answers) { Output.say(leftOut) }
    try Output.result("\(try flags.shelf(bareme).add(file).id)\n")
  }
}
