import AidRules
import ArgumentParser
import DossierStore
import FrenchText
import Guide
import Intake
import Reports
import Wizard

/// `assistmed dossiers montrer`: one dossier, what is missing in it and what was changed.
struct DossiersMontrerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "montrer",
    abstract: CommandHelp.dossiersMontrer,
    usage: "assistmed dossiers montrer <NUMÉRO> [options]"
  )

  @Option(help: ArgumentHelp("\(CommandHelp.format)", valueName: "texte|json"))
  var format: String?

  @OptionGroup var number: NumberArgument

  @OptionGroup var flags: ShelfFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format: OutputFormat = try Arguments.form(format) ?? .texte
    let bareme = try flags.bareme.load()
    let (found, shelf) = try number.found(in: flags, bareme, isLenient: true)
    let setting = Setting(bareme: bareme, today: Environment.today)
    let isDamaged = found.unread.contains { $0.isDamage }
    let line = DossierList.Line(
      found.header,
      isDamaged ? nil : found.saved.answers,
      unread: found.unread,
      in: setting
    )
    let state = State(setting: setting, saved: found.saved)
    let wording = Wording(state.regime, signedOn: state.pastSignature?.shortText)
    let page = DossierText(
      line,
      answers: state.answers,
      notes: state.notes.mapValues { DossierText.Note($0.text, isToAsk: $0.isToAsk, words: $0.words) },
      missions: state.missions.map(\.title),
      toAsk: state.toAsk.map { ToAskText.Figure(question: $0.fact.question(wording), note: $0.note) },
      history: try shelf.history(of: found.header.id).map { entry in
        DossierText.Change(
          moment: entry.at.map { Clock.moment($0).text(on: setting.today) },
          timestamp: entry.at.map(Clock.timestamp),
          isUndone: entry.isUndone,
          facts: entry.changes?.map { ($0.fact, $0.before, $0.after) },
          missions: (entry.missionsAdded.map(\.title), entry.missionsRemoved.map(\.title))
        )
      },
      wording: wording,
      specialites: bareme.specialites
    )
    try Output.result(format == .json ? page.json.text : page.text)
  }
}
