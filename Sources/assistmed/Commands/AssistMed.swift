import ArgumentParser
import FrenchText

/// The program: without a command it opens the wizard.
struct AssistMed: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "assistmed",
    abstract: CommandHelp.program,
    discussion: CommandHelp.programDetails,
    subcommands: [
      EvaluerCommand.self, LotCommand.self, SeuilsCommand.self, ComparerCommand.self, RapportCommand.self,
      FicheCommand.self, DossiersCommand.self, BaremeCommand.self, DemoCommand.self, QuizCommand.self,
    ],
    helpNames: [.customLong("aide"), .short, .long]
  )

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  @OptionGroup var lines: LineFlags

  @OptionGroup(title: "\(CommandHelp.dossiersGroup)") var dossiers: DossierFlags

  // Read by Main before parsing, so that it works after any command; declared for the help page.
  @Flag(help: "\(CommandHelp.version)")
  var version = false

  func run() throws {
    try WizardCommand(bareme, dossiers, lines).run()
  }
}
