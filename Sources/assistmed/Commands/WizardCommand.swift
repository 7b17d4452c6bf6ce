import AidRules
import CursesBackend
import FrenchText
import Glibc
import Intake
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
    let location = try dossiers.location()
    var opened: Keeper?
    let open = { (showsOthers: Bool) in
      let keeper = Keeper(location, specialites: bareme.specialites, showsOthers: showsOthers)
      opened = keeper
      return Session(bareme: bareme, today: today, keeper: keeper)
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
    for held in opened?.left ?? [] where held.id != end.state.dossier.id {
      Output.note(ProgramMessage.lost(name: held.name).sentence)
      sayAgain(held.saved.answers, end.state.setting, on: today)
    }
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
    case .nothingYet, .inMemory, .refused, .erased: sayAgain(state.answers, state.setting, on: today)
    }
  }

  /// Says the command that gives the same result.
  private func sayAgain(_ answers: Answers, _ setting: Setting, on today: Day) {
    let inputs = Inputs(answers.situation(in: setting))
    guard !inputs.values.isEmpty else { return }
    let command = inputs.command(on: today, otherBareme: flags.folder)
    Output.note(ProgramMessage.sameResult(command).sentence)
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
