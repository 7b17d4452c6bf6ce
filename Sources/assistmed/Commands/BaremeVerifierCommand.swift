import ArgumentParser
import BaremeFiles
import FrenchText

/// `assistmed bareme verifier`: everything there is to correct in a barème, one line for each problem.
struct BaremeVerifierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier",
    abstract: CommandHelp.baremeVerifier,
    usage: "assistmed bareme verifier [CHEMIN] [options]",
    discussion: CommandHelp.baremeVerifierDetails
  )

  @Argument(help: ArgumentHelp("\(CommandHelp.baremePath)", valueName: "CHEMIN"))
  var path: String?

  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    let texts = try texts()
    switch Result(catching: { () throws(BaremeProblems) in try BaremeLoader.verify(files: texts) }) {
    case .success(let verified): try Output.result(verified.sentence + "\n")
    case .failure(let found):
      // The problems are the result; only their number is said beside it.
      try Output.result(found.listed.map { $0 + "\n" }.joined())
      throw Failure(.defects(found.problems.count), code: .unusableInput)
    }
  }

  private func texts() throws -> [BaremeText] {
    if let path { return try BaremeFolder.texts(at: path) }
    return try bareme.folder.map(BaremeFolder.texts(in:)) ?? BaremeLoader.embeddedTexts
  }
}
