import AidRules
import ArgumentParser
import DossierStore
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
  @Option(help: ArgumentHelp("\(CommandHelp.dossierFile)", valueName: "FICHIER"))
  var dossier: String?

  @Option(help: ArgumentHelp("\(CommandHelp.rejouerResultat)", valueName: "FICHIER"))
  var rejouer: String?

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: OutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var explanation: ExplanationFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    // Run after the parser accepted the words: each one that begins with two dashes is an option.
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    if let rejouer { return try replay(rejouer) }
    let format = try output.readFormat()
    let date = try output.readDate()
    let bareme = try bareme.load()
    let known = try dossier.map { try ExportedDossier.read($0, bareme.specialites).answers }
    let situation = try situation.read(bareme, over: known ?? Answers())
    var document = try self.bareme.document(situation, bareme, on: date ?? Environment.today)
    document.isExplained = explanation.isExplained
    try Output.result(format == .json ? document.json.text : document.text)
  }

  /// The record says everything that the other options would.
  private func replay(_ path: String) throws {
    let given: [(String, Bool)] =
      Fact.allCases.map { ($0.flag, situation.texts[$0] != nil) } + [
        ("--dossier", dossier != nil), ("--date", output.date != nil), ("--format", output.format != nil),
        ("--expliquer", explanation.isExplained),
      ]
    if let other = given.first(where: \.1)?.0 { throw UsageProblem.notTogether("--rejouer", other) }
    if path.isEmpty { throw UsageProblem.missingValue("--rejouer") }
    try Replaying(path: path, bareme: bareme.load(), flags: bareme).run()
  }
}
