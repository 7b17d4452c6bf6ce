import AidRules
import ArgumentParser
import FrenchText
import Intake
import Reports

/// `assistmed comparer`: two cases side by side, or a whole base of cases twice.
struct ComparerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comparer",
    abstract: CommandHelp.comparer,
    usage: "assistmed comparer [options] --avec FAIT=VALEUR …",
    discussion: CommandHelp.comparerDetails
  )

  @OptionGroup var situation: SituationFlags

  @OptionGroup(title: "\(CommandHelp.comparisonGroup)") var comparison: ComparisonFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: OutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format = try output.readFormat()
    let given = try comparison.read()
    let sides = try sides(given)
    guard let path = comparison.cas else {
      guard let document = ComparisonDocument(try sides.before.document(), try sides.after.document()) else {
        throw Failure(.unexpected, code: .failure)
      }
      return try Output.result(format == .json ? document.json.text : document.text)
    }
    let base = try CaseBase(path: path, sides: sides).compare(settings: comparison.avec.map { shown($0) })
    try Output.result(format == .json ? base.json.text : base.text)
  }

  /// The two sides, the second being the first but for what is given.
  private func sides(_ given: Assignments) throws -> Sides<ComparedSide> {
    let date = try output.readDate() ?? Environment.today
    let first = ComparedSide(
      bareme: try bareme.load(),
      folder: bareme.folder,
      day: date,
      texts: situation.texts,
      changes: [:],
      formerDay: nil
    )
    let second = ComparedSide(
      bareme: try given.bareme.map { try BaremeFlags.load(from: $0) } ?? first.bareme,
      folder: given.bareme ?? first.folder,
      day: try given.date.flatMap { try OutputFlags.readDate($0, flag: "\(ComparisonFlags.name) date") }
        ?? date,
      texts: first.texts,
      changes: given.texts,
      formerDay: date
    )
    return Sides(first, second)
  }
}

/// What makes the second case.
struct ComparisonFlags: ParsableArguments {
  static let name = "--avec"

  @Option(help: ArgumentHelp("\(CommandHelp.avec)", valueName: "FAIT=VALEUR"))
  var avec: [String] = []

  @Option(help: ArgumentHelp("\(CommandHelp.cas)", valueName: "FICHIER"))
  var cas: String?

  /// Reads what the second case has that the first has not.
  func read() throws -> Assignments {
    do {
      return try Assignments(avec)
    } catch {
      throw Failure(error.sentence(flag: Self.name))
    }
  }
}
