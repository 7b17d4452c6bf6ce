import AidRules
import CursesBackend
import FrenchText
import Glibc
import Reports
import TerminalUI

/// The questions one by one, on the screen.
struct WizardCommand {
  let flags: BaremeFlags

  func run() throws {
    let today = Environment.today
    let session = WizardSession(bareme: try flags.load(), today: today, otherBareme: flags.folder)
    let end: (situation: Situation, interruption: Interruption?)
    do {
      end = try session.run()
    } catch {
      throw Failure(.noScreen(error.problem), code: .failure)
    }
    // Nothing is kept: the command that gives the same result is what one can take away.
    let inputs = Inputs(end.situation)
    if !inputs.values.isEmpty {
      Output.note(ProgramMessage.sameResult(inputs.command(on: today, otherBareme: flags.folder)).sentence)
    }
    // The shell is told of a signal as if the program had died of it.
    switch end.interruption {
    case .terminate: throw Stopped(signal: SIGTERM)
    case .hangup: throw Stopped(signal: SIGHUP)
    case .quit: throw Stopped(signal: SIGQUIT)
    case .interrupt, nil: break
    }
  }
}

/// The program was asked to stop from outside: nothing to say, an exit code to give.
struct Stopped: Error {
  let signal: Int32

  var code: Int32 { 128 + signal }
}

extension StartFailure {
  /// The failure as it is said.
  fileprivate var problem: ScreenProblem {
    switch self {
    case .notATerminal: .notATerminal
    case .termUnset: .typeUnset
    case .termUnknown: .typeUnknown
    case .noCursorAddressing: .noCursor
    case .refused: .refused
    }
  }
}
