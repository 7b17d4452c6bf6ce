import ArgumentParser
import FrenchText
import Intake

/// The words of the command line, before and after the parser.
enum Arguments {
  /// Joins a negative number to its option: the parser would take it for another option, and the contract wants
  /// a refused number. `aide` is the French name of the parser's `help`.
  ///
  ///     ["--pmt", "-5"]  // ["--pmt=-5"]
  static func normalized(_ arguments: [String]) -> [String] {
    var result: [String] = []
    for argument in arguments {
      if let option = result.last, option.hasPrefix("--"), option.count > 2, !option.contains("="),
        isNegativeNumber(argument)
      {
        result[result.count - 1] = option + "=" + argument
      } else {
        result.append(argument)
      }
    }
    if result.first == "aide" { result[0] = "help" }
    return result
  }

  /// Refuses an option of one value given twice: the parser would keep the last one without a word.
  static func refuseRepeated(in arguments: [String]) throws(UsageProblem) {
    var seen: Set<Substring> = []
    for argument in arguments where argument.hasPrefix("--") {
      let option = argument.prefix { $0 != "=" }
      if !seen.insert(option).inserted, !repeatable.contains(option) {
        throw .repeated(shown(String(option)))
      }
    }
  }

  /// The options that make a list when repeated.
  private static let repeatable: Set<Substring> = [
    "--situations", "--suspension", "--avec", SeuilsFlags.selonName[...],
  ]

  /// The form of a result among those of its command, or nil when none was asked.
  static func form<Form: RawRepresentable<String> & CaseIterable>(
    _ asked: String?
  ) throws(UsageProblem) -> Form? {
    guard let asked else { return nil }
    guard let form = Form(rawValue: asked.lowercased()) else {
      let expected = Form.allCases.map(\.rawValue)
      throw .notAChoice(option: "--format", expected: expected, received: shown(asked))
    }
    return form
  }

  /// What is wrong, read from the parser's message.
  static func problem(_ message: String, in arguments: [String]) -> UsageProblem {
    let names = AssistMed.configuration.subcommands.compactMap { $0.configuration.commandName }
    if let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) {
      return .unknownCommand(shown(first))
    }
    return UsageProblem(parserMessage: message)
  }

  private static func isNegativeNumber(_ text: String) -> Bool {
    text.hasPrefix("-") && text.dropFirst().first.map { "0123456789.,".contains($0) } ?? false
  }
}
