import AidRules
import ArgumentParser
import FrenchText

/// The form of a job description, its day and its file.
struct FicheOutputFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.ficheFormat)", valueName: "texte|md"))
  var format: String?

  @Option(help: ArgumentHelp("\(CommandHelp.ficheDate)", valueName: "AAAA-MM-JJ"))
  var date: String?

  @OptionGroup var file: NewFileFlags

  /// The form asked, else the one that the name of the file says.
  func readFormat() throws -> BaremeFormat {
    try file.check()
    return try Arguments.form(format) ?? (file.sortie.map(PrivateFile.isMarkdown) == true ? .md : .texte)
  }

  /// The day asked, or nil for today.
  func readDate() throws -> Day? {
    try date.flatMap { try OutputFlags.readDate($0, flag: "--date") }
  }
}
