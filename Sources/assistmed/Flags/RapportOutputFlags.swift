import AidRules
import ArgumentParser
import FrenchText
import Reports
import Wizard

/// The form of a report, its day and its file.
struct RapportOutputFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.rapportFormat)", valueName: "texte|md|html|csv|ics|json"))
  var format: String?

  @Option(help: ArgumentHelp("\(CommandHelp.date)", valueName: "AAAA-MM-JJ"))
  var date: String?

  @OptionGroup var file: NewFileFlags

  /// The form asked, else the one that the name of the file says, else text.
  func readForm() throws -> ReportForm {
    try file.check()
    if let form: ReportForm = try Arguments.form(format) { return form }
    // A device or a pipe has no end that says anything.
    guard let path = file.sortie, path != "-", !PrivateFile.isDevice(PrivateFile.resolved(path)) else {
      return .texte
    }
    guard let form = ReportForm(path: path) else {
      throw Failure(
        "--sortie : \(FileProblem.noForm(path: path, ends: ReportForm.allCases.map(\.end)).sentence)"
      )
    }
    return form
  }

  /// The day asked, or nil for today.
  func readDate() throws -> Day? {
    try date.flatMap { try OutputFlags.readDate($0, flag: "--date") }
  }
}
