import AidRules
import ArgumentParser
import Batch
import Foundation
import FrenchText
import Intake

/// `assistmed lot`: one evaluation for each line of a CSV file.
struct LotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lot",
    abstract: CommandHelp.lot,
    usage: "assistmed lot <ENTREE.csv> [--sortie FICHIER] [options]",
    discussion: CommandHelp.lotDetails
  )

  @Argument(help: ArgumentHelp("\(CommandHelp.lotInput)", valueName: "ENTREE.csv"))
  var entree: String

  @Option(help: ArgumentHelp("\(CommandHelp.fichePath)", valueName: "FICHIER"))
  var sortie: String?

  @Flag(help: "\(CommandHelp.lotStrict)")
  var strict = false

  @Option(help: ArgumentHelp("\(CommandHelp.lotDate)", valueName: "AAAA-MM-JJ"))
  var date: String?

  @OptionGroup var bareme: BaremeFlags

  /// More lanes would take more memory than they spare time.
  private static let mostLanes = 8

  func run() throws {
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    if entree.isEmpty { throw UsageProblem.missingValue("ENTREE.csv") }
    if sortie?.allSatisfy(\.isWhitespace) == true { throw UsageProblem.missingValue("--sortie") }
    let day = try date.flatMap { try OutputFlags.readDate($0, flag: "--date") } ?? Environment.today
    let source = try ByteSource(path: entree, flag: "ENTREE.csv")
    var run = try batch(source, BatchTerms(try bareme.load(), on: day))
    if let folder = bareme.folder {
      Output.note(ProgramMessage.otherBareme(shown(folder, longest: .max)).sentence)
    }
    if !run.header.unknown.isEmpty { Output.note(ProgramMessage.ignoredColumns(run.header.unknown).sentence) }
    guard let result = try answer(&run, source) else { return }
    let summary = French.batchSummary(lines: result.lines, bad: result.bad)
    if strict, result.bad > 0 { throw Failure(summary, code: .badLines) }
    Output.note(summary)
  }

  private func batch(_ source: ByteSource, _ terms: BatchTerms) throws -> BatchRun {
    do {
      return try BatchRun(
        terms,
        lanes: min(Self.mostLanes, ProcessInfo.processInfo.activeProcessorCount),
        perform: { count, work in DispatchQueue.concurrentPerform(iterations: count, execute: work) },
        read: { try source.read(into: $0) }
      )
    } catch let problem as CaseFileProblem {
      let name = entree == "-" ? CommandHelp.standardInput : shown(entree, longest: .max)
      throw Failure(problem.commandLineSentence(flag: "ENTREE.csv", path: name))
    }
  }

  /// Answers every line; nil when the reader of the result left before the end.
  private func answer(_ run: inout BatchRun, _ source: ByteSource) throws -> BatchRun.Progress? {
    let sink = try ByteSink(sortie)
    var progress = LotProgress(sink)
    do {
      let result = try run.run(write: { try sink.write($0) }) { progress.tell(lines: $0.lines, of: source) }
      progress.end()
      try sink.finish()
      return result
    } catch {
      progress.end()
      sink.abandon()
      if error is ByteSink.ReaderLeft { return nil }
      throw error
    }
  }
}
