import AidRules
import ArgumentParser
import DossierStore
import FrenchText
import Intake
import Reports
import Wizard

/// `assistmed dossiers lister`: every dossier, the last written first.
struct DossiersListerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lister",
    abstract: CommandHelp.dossiersLister,
    usage: "assistmed dossiers lister [options]"
  )

  @Option(help: ArgumentHelp("\(CommandHelp.format)", valueName: "texte|json"))
  var format: String?

  @OptionGroup var flags: ShelfFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format: OutputFormat = try Arguments.form(format) ?? .texte
    let bareme = try flags.bareme.load()
    let setting = Setting(bareme: bareme, today: Environment.today)
    let dossiers = try flags.existingShelf(bareme)?.list() ?? []
    let lines = dossiers.map { header, answers in
      let result = answers.map { setting.evaluate($0.situation(in: setting), setting.today) }
      return DossierList.Line(
        id: header.id,
        name: header.name,
        changed: Clock.moment(header.changed).text(on: setting.today),
        timestamp: Clock.timestamp(header.changed),
        answers: answers ?? Answers(),
        evaluation: try? result?.get(),
        missing: answers.flatMap { answers in result.map { setting.awaited(in: answers, $0) } } ?? []
      )
    }
    let list = DossierList(lines, specialites: bareme.specialites)
    try Output.result(format == .json ? list.json.text : list.text)
  }
}
