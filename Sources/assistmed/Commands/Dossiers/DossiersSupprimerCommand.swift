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

  @OptionGroup var number: NumberArgument

  @Flag(help: "\(CommandHelp.eraseForSure)")
  var oui = false

  @OptionGroup var flags: ShelfFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let id = try number.read()
    let bareme = try flags.bareme.load()
    guard let shelf = try flags.existingShelf(bareme),
      let header = try shelf.list().first(where: { $0.header.id == id })?.header
    else { throw Failure(.noSuchDossier(id), code: .unusableInput) }
    guard try oui || isConfirmed(header) else { return Output.note(ProgramMessage.nothingErased.sentence) }
    for paragraph in try shelf.erase(id).paragraphs(.lines) { Output.note(paragraph) }
  }

  /// Asks the person; a script has to say it with the flag.
  private func isConfirmed(_ header: DossierHeader) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else { throw Failure(.eraseUnconfirmed, code: .unusableInput) }
    Output.note(ProgramMessage.eraseAsked(header.name, header.id).sentence)
    return readLine()?.lowercased() == "oui"
  }
}
