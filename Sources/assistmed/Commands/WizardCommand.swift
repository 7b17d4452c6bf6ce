import BaremeFiles
import CursesBackend
import FrenchText
import TerminalUI

/// The questions one by one, on the screen.
struct WizardCommand {
  let flags: BaremeFlags

  func run() throws {
    let session = WizardSession(bareme: try flags.load(), today: Environment.today)
    let interruption: Interruption?
    do {
      interruption = try session.run()
    } catch {
      throw Failure(.noScreen(error.problem), code: .failure)
    }
    // The shell is told of a signal as if the program had died of it.
    switch interruption {
    case .terminate: throw Stopped(signal: 15)
    case .hangup: throw Stopped(signal: 1)
    case .quit: throw Stopped(signal: 3)
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
