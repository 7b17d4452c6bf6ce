import AidRules
import ArgumentParser
import FrenchText
import Intake

/// The form of the result.
enum OutputFormat: String, CaseIterable {
  case texte, json
}

/// The day evaluated and the form of the result.
struct OutputFlags: ParsableArguments {
  @Option(help: ArgumentHelp("\(CommandHelp.format)", valueName: "texte|json"))
  var format: String?

  @Option(help: ArgumentHelp("\(CommandHelp.date)", valueName: "AAAA-MM-JJ"))
  var date: String?

  /// The form asked, text when none is.
  func readFormat() throws -> OutputFormat {
    try Arguments.form(format) ?? .texte
  }

  /// The day asked, or nil for today.
  func readDate() throws -> Day? {
    try date.flatMap { try Self.readDate($0, flag: "--date") }
  }

  /// Reads a day of evaluation.
  static func readDate(_ text: String, flag: String) throws -> Day? {
    // Any date fact reads alike; the flag named in the refusal is ours.
    switch understand(text, for: .signature, specialites: [], mode: .commandLine) {
    case .success(.day(let day)): return day
    case .success: return nil  // no other value comes from a date fact
    case .failure(let problem): throw Failure(problem.commandLineSentence(flag: flag))
    }
  }
}
