import AidRules
import ArgumentParser
import DossierStore
import FrenchText
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

  @OptionGroup(title: "\(CommandHelp.dossiersGroup)") var store: StoreFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format: OutputFormat = try Arguments.form(format) ?? .texte
    let bareme = try bareme.load()
    let setting = Setting(bareme: bareme, today: Environment.today)
    let shelf = try Shelf(store, specialites: bareme.specialites)
    let lines = try shelf.list().map { header, answers in
      let result = setting.evaluate(answers.situation(in: setting), setting.today)
      return DossierList.Line(
        id: header.id,
        name: header.name,
        changed: Clock.moment(header.changed).text(on: setting.today),
        timestamp: Clock.timestamp(header.changed),
        answers: answers,
        evaluation: try? result.get(),
        missing: setting.awaited(in: answers, result)
      )
    }
    let list = DossierList(lines, specialites: bareme.specialites)
    try Output.result(format == .json ? list.json.text : list.text)
  }
}
