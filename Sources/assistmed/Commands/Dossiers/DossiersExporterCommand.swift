import AidRules
import ArgumentParser
import DossierStore
import Foundation
import FrenchText
import Wizard

/// `assistmed dossiers exporter`: one dossier as a file that a colleague can take up.
struct DossiersExporterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exporter",
    abstract: CommandHelp.dossiersExporter,
    usage: "assistmed dossiers exporter <NUMÉRO> [--sortie FICHIER] [options]"
  )

  @OptionGroup var number: NumberArgument

  @Option(help: ArgumentHelp("\(CommandHelp.exportPath)", valueName: "FICHIER"))
  var sortie: String?

  @OptionGroup var flags: ShelfFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    if sortie?.isEmpty == true { throw UsageProblem.missingValue("--sortie") }
    let found = try number.found(in: flags, flags.bareme.load()).dossier
    let unknown = found.unknownFacts
    if !unknown.isEmpty { Output.note(ProgramMessage.leftOut(unknown).sentence) }
    let data = try DossierFile(found).data()
    guard let sortie else { return try Output.result(String(decoding: data, as: UTF8.self)) }
    do {
      try PrivateFile.create(PrivateFile.resolved(sortie), data)
    } catch {
      throw Failure(error.sentence, code: .unusableInput)
    }
  }
}
