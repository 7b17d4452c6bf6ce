import AidRules
import ArgumentParser
import FrenchText
import Intake
import Reports

/// `assistmed seuils`: the questions asked backwards about one situation.
struct SeuilsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seuils",
    abstract: CommandHelp.seuils,
    usage: "assistmed seuils [options]",
    discussion: CommandHelp.seuilsDetails
  )

  @OptionGroup var situation: SituationFlags
  @OptionGroup(title: "\(CommandHelp.seuilsGroup)") var questions: SeuilsFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: OutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format = try output.readFormat()
    let date = try output.readDate()
    let questions = try questions.read()
    let loaded = try bareme.load()
    let evaluated = try bareme.document(
      try situation.read(loaded),
      loaded,
      on: date ?? Environment.today
    )
    let document = try SeuilsDocument(evaluated, questions)
    try Output.result(format == .json ? document.json.text : document.text)
  }
}
