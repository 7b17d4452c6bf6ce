import AidRules
import ArgumentParser
import DossierStore
import FrenchText
import Intake
import Reports
import Wizard

/// `assistmed evaluer`: one evaluation from flags.
struct EvaluerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluer",
    abstract: CommandHelp.evaluer,
    usage: "assistmed evaluer [options]",
    discussion: CommandHelp.evaluerDetails
  )

  @OptionGroup var situation: SituationFlags
  @Option(help: ArgumentHelp("\(CommandHelp.dossierFile)", valueName: "FICHIER"))
  var dossier: String?

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: OutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var explanation: ExplanationFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    // Run after the parser accepted the words: each one that begins with two dashes is an option.
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format = try output.readFormat()
    let date = try output.readDate()
    let bareme = try bareme.load()
    let situation = try situation.read(bareme, over: try answers(bareme))
    var document = try self.bareme.document(situation, bareme, on: date ?? Environment.today)
    document.isExplained = explanation.isExplained
    try Output.result(format == .json ? document.json.text : document.text)
  }

  /// What the dossier given answers; a text that it holds without its being accepted answers nothing.
  private func answers(_ bareme: Bareme) throws -> Answers {
    guard let dossier else { return Answers() }
    if dossier.isEmpty { throw UsageProblem.missingValue("--dossier") }
    do {
      let specialites = bareme.specialites
      let file =
        try dossier == "-"
        ? PrivateFile.dossierFromInput(called: CommandHelp.standardInput, specialites: specialites)
        : PrivateFile.dossier(dossier, specialites: specialites)
      if let leftOut = French.leftOut(of: file.answers) { Output.say(leftOut) }
      return file.answers
    } catch let problem as FileProblem {
      throw Failure("--dossier : \(problem.sentence)")
    }
  }
}
