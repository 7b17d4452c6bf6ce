import AidRules
import CursesBackend
import FrenchText
import Glibc
import Reports
import TerminalUI

/// The questions one by one, on the screen, or line by line where there is none.
struct WizardCommand {
  let flags: BaremeFlags
  /// Whether lines are asked for, whatever the terminal.
  let asksForLines: Bool

  func run() throws {
    let today = Environment.today
    let bareme = try flags.load()
    let end: (situation: Situation, interruption: Interruption?)
    if asksForLines {
      end = (try runLines(bareme, today, reason: nil), nil)
    } else {
      do {
        end = try WizardSession(bareme: bareme, today: today, otherBareme: flags.folder).run()
      } catch {
        end = (try runLines(bareme, today, reason: error.problem), nil)
      }
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

  private func runLines(_ bareme: Bareme, _ today: Day, reason: ScreenProblem?) throws -> Situation {
    try LineSession(bareme: bareme, today: today, otherBareme: flags.folder, reason: reason).run()
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
