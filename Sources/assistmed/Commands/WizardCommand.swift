import AidRules
import CursesBackend
import FrenchText
import Glibc
import Reports
import TerminalUI
import Wizard

/// The questions one by one, on the screen.
struct WizardCommand {
  let flags: BaremeFlags
  let dossiers: DossierFlags

  func run() throws {
    let today = Environment.today
    let bareme = try flags.load()
    let wizard = WizardSession(bareme: bareme, today: today, otherBareme: flags.folder)
    let end: (state: State, interruption: Interruption?)
    do {
      end = try wizard.run {
        Session(
          bareme: bareme,
          today: today,
          keeper: Keeper(dossiers.location, specialites: bareme.specialites)
        )
      }
    } catch {
      throw Failure(.noScreen(error.problem), code: .failure)
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

  /// Says where the answers are, or else the command that gives the same result.
  private func sayWhatIsKept(_ state: State, on today: Day) {
    switch state.dossier.keeping {
    case .onDisk: Output.note(ProgramMessage.kept(name: state.dossier.name).sentence)
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
