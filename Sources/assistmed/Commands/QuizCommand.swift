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

  @OptionGroup var lines: LineFlags

  @OptionGroup(title: "\(CommandHelp.dossiersGroup)") var dossiers: DossierFlags

  func run() throws {
    try WizardCommand(bareme, dossiers, lines, opening: [.talk(.quiz)]).run()
  }
}
