import ArgumentParser
import FrenchText

/// The form in which a barème is shown.
enum BaremeFormat: String, CaseIterable {
  case texte, md
}

/// The form of a barème shown.
struct BaremeOutputFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.baremeFormat)", valueName: "texte|md"))
  var format: String?

  /// The form asked, text when none is.
  func readFormat() throws -> BaremeFormat {
    try Arguments.form(format) ?? .texte
  }
}
