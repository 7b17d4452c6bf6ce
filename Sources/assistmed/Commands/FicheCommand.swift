import AidRules
import ArgumentParser
import DossierStore
import Foundation
import FrenchText
import Guide
import Intake
import Reports
import Wizard

/// `assistmed fiche`: the job description of an assistant, with the missions given.
struct FicheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fiche",
    abstract: CommandHelp.fiche,
    usage: "assistmed fiche [options]",
    discussion: CommandHelp.ficheDetails(Mission.all.map(\.shortName))
  )

  @OptionGroup(title: "\(CommandHelp.missionsGroup)") var missions: MissionFlags

  @Option(help: ArgumentHelp("\(CommandHelp.dossierFile)", valueName: "FICHIER"))
  var dossier: String?

  @Option(help: .fact(.option, "1/3|0.5|1|1.5|2"))
  var option: String?

  @Option(help: .fact(.assistant, "PROFIL"))
  var assistant: String?

  @Option(help: .fact(.signature, "AAAA-MM-JJ"))
  var signature: String?

  @Option(help: .fact(.embauche, "AAAA-MM-JJ"))
  var embauche: String?

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: FicheOutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format = try output.readFormat()
    let date = try output.readDate() ?? Environment.today
    let loaded = try bareme.load()
    if dossier == "-", missions.missionsDe == "-" {
      throw UsageProblem.notTogether("--dossier -", "--missions-de -")
    }
    let file = try dossier.map { try ExportedDossier.read($0, loaded.specialites) }
    // Before the missions: a wrong option is said even where none is given.
    let situation = try read(loaded, over: file?.answers ?? Answers())
    let chosen = try missions.read(besides: file?.missions ?? [])
    let evaluated = try bareme.document(situation, loaded, on: date)
    guard let regime = loaded.regime(evaluated.evaluation.regime) else {
      throw Failure(.unexpected, code: .failure)
    }
    let fiche = JobDescription(
      missions: chosen.compactMap(\.known),
      otherMissions: chosen.compactMap(\.words),
      option: situation.option,
      profile: situation.assistant,
      evaluation: evaluated.evaluation,
      regime: regime,
      bareme: loaded,
      day: date,
      version: AssistMed.version
    )
    try output.file.write(format == .md ? fiche.markdown : fiche.text)
    if let notice = ProgramMessage.notice(ofBareme: bareme.folder) { Output.note(notice) }
  }

  private func read(_ bareme: Bareme, over known: Answers) throws -> Situation {
    let given: [(Fact, String?)] = [
      (.option, option), (.assistant, assistant), (.signature, signature), (.embauche, embauche),
    ]
    let texts = given.compactMap { fact, text in text.map { (fact, $0) } }
    do {
      return try bareme.situation(Dictionary(uniqueKeysWithValues: texts), over: known)
    } catch {
      throw Failure(error.commandLineSentence)
    }
  }
}
