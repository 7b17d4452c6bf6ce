import ArgumentParser
import FrenchText
import Wizard

/// `assistmed quiz`: the questions AVANT / APRÈS and the missions, alone or in front of a room.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: CommandHelp.quiz,
    discussion: CommandHelp.quizDetails
  )

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  @Flag(help: "\(CommandHelp.texte)")
  var texte = false

  @OptionGroup(title: "\(CommandHelp.dossiersGroup)") var dossiers: DossierFlags

  func run() throws {
    try WizardCommand(flags: bareme, dossiers: dossiers, asksForLines: texte, opening: [.talk(.quiz)]).run()
  }
}
