import ArgumentParser
import BaremeFiles
import FrenchText
import Glibc
import Intake

/// Where the program starts and ends: the parser's English becomes French, every failure an exit code.
@main
enum Main {
  static func main() {
    // A closed pipe is an error number to read, not a signal that kills.
    signal(SIGPIPE, SIG_IGN)
    // So is a file grown to the limit that `ulimit -f` sets.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(Arguments.normalized(Array(CommandLine.arguments.dropFirst()))))
  }

  private static func run(_ arguments: [String]) -> Int32 {
    do {
      if arguments.contains("--version") {
        try showVersion()
      } else {
        try runCommand(arguments)
      }
      return ExitStatus.success.rawValue
    } catch let failure as Failure {
      Output.say(failure.sentence)
      return failure.code.rawValue
    } catch let stopped as Stopped {
      return stopped.code
    } catch let problem as UsageProblem {
      Output.say(problem.sentence)
      return ExitStatus.unusableInput.rawValue
    } catch {
      Output.say(ProgramMessage.unexpected.sentence)
      return ExitStatus.failure.rawValue
    }
  }

  private static func runCommand(_ arguments: [String]) throws {
    var command: any ParsableCommand
    do {
      command = try AssistMed.parseAsRoot(arguments)
    } catch {
      return try answer(error, arguments)
    }
    do {
      try command.run()
    } catch  where AssistMed.exitCode(for: error) == .success {
      try answer(error, arguments)  // a command that has only a help page
    }
  }

  /// Shows a help page that was asked for, or says what is wrong with the command line.
  private static func answer(_ error: any Error, _ arguments: [String]) throws {
    if AssistMed.exitCode(for: error) == .success {
      // 80 columns whatever the terminal, so that the page is the same everywhere.
      return try Output.result(French.helpPage(AssistMed.fullMessage(for: error, columns: 80)) + "\n")
    }
    throw Arguments.problem(AssistMed.message(for: error), in: arguments)
  }

  private static func showVersion() throws {
    let bareme = try BaremeFlags.load(from: Environment.value("ASSISTMED_BAREME"))
    try Output.result(French.version(AssistMed.version, bareme: bareme) + "\n")
  }
}
