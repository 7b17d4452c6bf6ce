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
    let lines = dossiers.map { DossierList.Line($0.header, $0.answers, unread: $0.unread, in: setting) }
    let list = DossierList(lines, specialites: bareme.specialites)
    try Output.result(format == .json ? list.json.text : list.text)
  }
}

extension DossierList.Line {
  /// A dossier as the store holds it, with what its answers say today; they are nil where it is damaged.
  init(_ header: DossierHeader, _ answers: Answers?, unread: [UnreadableValue], in setting: Setting) {
    let standing = answers.map(setting.standing(of:))
    self.init(
      id: header.id,
      name: header.name,
      changed: header.changed.map { Clock.moment($0).text(on: setting.today) },
      timestamp: header.changed.map(Clock.timestamp),
      answers: answers ?? Answers(),
      evaluation: try? standing?.result.get(),
      missing: standing?.awaited ?? [],
      unread: unread.map(\.words)
    )
  }
}
