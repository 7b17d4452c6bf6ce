import TestSupport

/// Prints how long things take, the promised limits beside; nothing here fails a build.
///
///     swift build -c release --static-swift-stdlib --product assistmed
///     swift run -c release Benchmarks [PATH OF ASSISTMED]
@main
enum Main {
  static func main() throws {
    let program = try CommandLine.arguments.dropFirst().first ?? BuiltProduct.assistmed
    print("Medians of 25 runs; the shortest and the longest between brackets.")
    print("Program: \(program)")
    for measure in try ProgramMeasures.all(program) { print(measure.line) }
    guard let rooms = try RoomMeasures() else { return }
    for measure in try rooms.all() { print(measure.line) }
    print("Rules: situations a second on one core, of 100 000 drawn with an option and a year.")
    for measure in try RuleMeasures().all() { print(measure.line) }
  }
}
