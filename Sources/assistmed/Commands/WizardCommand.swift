import AidRules
import CursesBackend
import FrenchText
import Glibc
import Reports
import TerminalUI
import Wizard

/// The questions one by one, on the screen, or line by line where there is none.
struct WizardCommand {
  let flags: BaremeFlags
  let dossiers: DossierFlags
  /// Whether lines are asked for, whatever the terminal.
  let asksForLines: Bool

  func run() throws {
    let today = Environment.today
    let bareme = try flags.load()
    let open = { (showsOthers: Bool) in
      Session(
        bareme: bareme,
        today: today,
        keeper: Keeper(dossiers.location, specialites: bareme.specialites, showsOthers: showsOthers)
      )
    }
    let end: (state: State, interruption: Interruption?)
    if asksForLines {
      end = (try runLines(bareme, reason: nil, open), nil)
    } else {
      do {
        end = try WizardSession(bareme: bareme, today: today, otherBareme: flags.folder).run { open(true) }
      } catch {
        end = (try runLines(bareme, reason: error.problem, open), nil)
      }
    }
    sayWhatIsKept(end.state, on: today)
    // The shell is told of a signal as if the program had died of it.
    switch end.interruption {
    case .terminate: throw Stopped(signal: SIGTERM)
    case .hangup: throw Stopped(signal: SIGHUP)
    case .quit: throw Stopped(signal: SIGQUIT)
    case .interrupt, nil: break
    }
  }

  private func runLines(_ bareme: Bareme, reason: ScreenProblem?, _ open: (Bool) -> Session) throws
    -> State
  {
    try LineSession(bareme: bareme, otherBareme: flags.folder, reason: reason).run(open)
  }

  /// Says where the answers are, or else the command that gives the same result.
  private func sayWhatIsKept(_ state: State, on today: Day) {
    switch state.dossier.keeping {
    case .onDisk: Output.note(ProgramMessage.kept(name: state.dossier.name, byLines: asksForLines).sentence)
    case .nothingYet, .inMemory, .refused, .erased:
      let inputs = Inputs(state.answers.situation(in: state.setting))
      guard !inputs.values.isEmpty else { return }
      let command = inputs.command(on: today, otherBareme: flags.folder)
      Output.note(ProgramMessage.sameResult(command).sentence)
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
