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

  @OptionGroup var number: NumberArgument

  @OptionGroup var flags: ShelfFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let bareme = try flags.bareme.load()
    let (found, shelf) = try number.found(in: flags, bareme)
    let setting = Setting(bareme: bareme, today: Environment.today)
    let state = State(setting: setting, saved: found.saved)
    let wording = Wording(state.regime, signedOn: state.pastSignature?.shortText)
    let page = DossierText(
      name: found.header.name,
      answers: state.answers,
      notes: state.notes.mapValues { $0.words },
      toAsk: state.toAsk.map { ToAskText.Figure(question: $0.fact.question(wording), note: $0.note) },
      history: try shelf.history(of: found.header.id).map { entry in
        DossierText.Change(
          moment: Clock.moment(entry.at).text(on: setting.today),
          isUndone: entry.isUndone,
          facts: entry.changes.map { ($0.fact, $0.before, $0.after) }
        )
      },
      wording: wording,
      specialites: bareme.specialites
    )
    try Output.result(page.text)
  }
}
