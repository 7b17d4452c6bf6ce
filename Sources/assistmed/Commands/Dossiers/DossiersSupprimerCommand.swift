import AidRules
import ArgumentParser
import DossierStore
import FrenchText
import Glibc
import Wizard

/// `assistmed dossiers supprimer`: erases a dossier for good, once somebody said so.
struct DossiersSupprimerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supprimer",
    abstract: CommandHelp.dossiersSupprimer,
    usage: "assistmed dossiers supprimer <NUMÉRO> [--oui] [options]"
  )

  @Argument(help: ArgumentHelp("\(CommandHelp.dossierNumber)", valueName: "NUMÉRO"))
  var numero: String

  @Flag(help: "\(CommandHelp.eraseForSure)")
  var oui = false

  @OptionGroup(title: "\(CommandHelp.dossiersGroup)") var store: StoreFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let shelf = try Shelf(store, specialites: try bareme.load().specialites)
    let header = try shelf.dossier(numero).header
    guard try oui || isConfirmed(header) else { return Output.note(ProgramMessage.nothingErased.sentence) }
    let copies = try shelf.erase(header.id)
    for paragraph in Notice.erased(copies: copies).paragraphs(.lines) { Output.note(paragraph) }
  }

  /// Asks the person; a script has to say it with the flag.
  private func isConfirmed(_ header: DossierHeader) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else { throw Failure(.eraseUnconfirmed, code: .unusableInput) }
    Output.note(ProgramMessage.eraseAsked(header.name, header.id).sentence)
    return readLine()?.lowercased() == "oui"
  }
}
