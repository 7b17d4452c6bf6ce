import AidRules
import ArgumentParser
import DossierStore
import FrenchText
import Intake
import Reports

/// `assistmed rapport`: an evaluation to print, to mail, to file or to open in a spreadsheet.
struct RapportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: CommandHelp.rapport,
    usage: "assistmed rapport [options]",
    discussion: CommandHelp.rapportDetails
  )

  @OptionGroup var situation: SituationFlags
  @Option(help: ArgumentHelp("\(CommandHelp.dossierFile)", valueName: "FICHIER"))
  var dossier: String?

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: RapportOutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let form = try output.readForm()
    let date = try output.readDate()
    let loaded = try bareme.load()
    let file = try dossier.map { try ExportedDossier.read($0, loaded.specialites) }
    let situation = try situation.read(loaded, over: file?.answers ?? Answers())
    var document = try bareme.document(situation, loaded, on: date ?? Environment.today)
    document.name = file?.name ?? ""
    try output.file.write(document.report(form))
  }
}
