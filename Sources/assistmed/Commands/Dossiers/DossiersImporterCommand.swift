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

  @OptionGroup(title: "\(CommandHelp.dossiersGroup)") var store: StoreFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let specialites = try bareme.load().specialites
    let file: DossierFile
    do {
      file = try PrivateFile.dossier(fichier, specialites: specialites)
    } catch {
      throw Failure(error.sentence, code: .unusableInput)
    }
    guard let header = try Shelf(store, specialites: specialites, creates: true).add(file) else { return }
    try Output.result("\(header.id)\n")
  }
}
