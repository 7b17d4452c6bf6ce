import ArgumentParser
import FrenchText

/// `assistmed dossiers`: what the wizard keeps.
struct DossiersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossiers",
    abstract: CommandHelp.dossiersCommand,
    subcommands: [
      DossiersListerCommand.self, DossiersMontrerCommand.self, DossiersExporterCommand.self,
      DossiersImporterCommand.self, DossiersSupprimerCommand.self,
    ]
  )
}
