import AidRules
import ArgumentParser
import FrenchText
import Intake
import Reports

/// `assistmed evaluer`: one evaluation from flags.
struct EvaluerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluer",
    abstract: CommandHelp.evaluer,
    usage: "assistmed evaluer [options]",
    discussion: CommandHelp.evaluerDetails
  )

  @OptionGroup var situation: SituationFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: OutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    // Run after the parser accepted the words: each one that begins with two dashes is an option.
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format = try output.readFormat()
    let date = try output.readDate()
    let bareme = try bareme.load()
    let situation = try situation.read(bareme)
    let evaluation = try evaluate(situation, bareme, on: date ?? Environment.today)
    let document = EvaluationDocument(
      evaluation,
      bareme: bareme,
      version: AssistMed.version,
      notes: notes
    )
    guard let document else { throw Failure(.unexpected, code: .failure) }
    try Output.result(format == .json ? document.json.text : document.text)
  }

  private func evaluate(_ situation: Situation, _ bareme: Bareme, on day: Day) throws -> Evaluation {
    do {
      return try bareme.evaluate(situation, on: day)
    } catch {
      let flag = situation.signature == nil ? "--date" : Fact.signature.flag
      throw Failure(error.commandLineSentence(flag: flag))
    }
  }

  private var notes: [String] {
    bareme.folder.map { [ProgramMessage.otherBareme(shown($0, longest: .max)).sentence] } ?? []
  }
}
