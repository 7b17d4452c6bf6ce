import Glibc
import TerminalUI
import TestSupport

/// Prints how long things take, the promised limits beside; durations fail nothing.
///
///     swift build -c release --static-swift-stdlib --product assistmed
///     swift run -c release Benchmarks [PATH OF ASSISTMED]
///
/// With `questions`, prints how many questions are asked instead; too many of them is a failure. With `keys` and words,
/// measures only the keys whose line holds the words: what one profiles.
@main
enum Main {
  static func main() throws {
    if CommandLine.arguments.dropFirst() == ["questions"] {
      exit(try QuestionMeasures.printAll() ? EXIT_SUCCESS : EXIT_FAILURE)
    }
    let size = Size(columns: 132, rows: 43)
    if CommandLine.arguments.dropFirst().first == "keys" {
      let named = CommandLine.arguments.dropFirst(2).joined(separator: " ")
      for measure in try RoomMeasures()?.keys(size, named: named) ?? [] { print(measure.line) }
      return
    }
    let program = try CommandLine.arguments.dropFirst().first ?? BuiltProduct.assistmed
    print("Medians of 25 runs; the shortest and the longest between brackets.")
    print("Program: \(program)")
    for measure in try ProgramMeasures.all(program) { print(measure.line) }
    print(try Resident.inTheWizard(program).line)
    guard let rooms = try RoomMeasures() else { return }
    for measure in try rooms.all() { print(measure.line) }
    print("Reduce and render of one key, \(size.columns) x \(size.rows).")
    for measure in rooms.keys(size) { print(measure.line) }
    print("Rules: situations a second on one core, of 100 000 drawn with an option and a year.")
    for measure in try RuleMeasures().all() { print(measure.line) }
  }
}
