import AidRules
import CursesBackend
import DossierStore
import FrenchText
import Glibc
import Guide
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
  /// What is opened first; nothing stays at the entrance.
  var opening: [Event] = []

  func run() throws {
    let today = Environment.today
    let bareme = try flags.load()
    let location = try dossiers.location()
    var opened: Keeper?
    let open = { (showsOthers: Bool) in
      let keeper = Keeper(location, specialites: bareme.specialites, showsOthers: showsOthers)
      opened = keeper
      return Session(bareme: bareme, today: today, keeper: keeper, opening: opening)
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
    // What no store took was left by `close`, the dossier in front last.
    let unwritten = opened?.left ?? []
    if !unwritten.contains(where: { $0.id == end.state.dossier.id }) { sayWhatIsKept(end.state, on: today) }
    for held in unwritten { sayWhatIsKept(held, opened?.problem, end.state.setting, on: today) }
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
    let name = state.dossier.name
    switch state.dossier.keeping {
    case .onDisk: Output.note(ProgramMessage.kept(name: name, byLines: asksForLines).sentence)
    case .erased:
      Output.note(ProgramMessage.erasedElsewhere(name: name).sentence)
      sayAgain(state.answers, state.setting, on: today)
    case .nothingYet, .inMemory, .refused:
      sayAgain(state.answers, state.setting, on: today, besides: .nothingKept)
    }
  }

  /// Says what the store holds of a dossier and what it doesn't, then the command that gives the same result.
  private func sayWhatIsKept(_ held: Held, _ problem: StoreProblem?, _ setting: Setting, on today: Day) {
    guard let header = held.header else {
      Output.note(ProgramMessage.lost(name: held.name, problem).sentence)
      return sayAgain(held.saved.answers, setting, on: today)
    }
    let wording = Wording(State(setting: setting, saved: held.saved).regime)
    let unkept = held.unkept { $0.question(wording).label }
    guard !unkept.isEmpty else {
      return Output.note(ProgramMessage.kept(name: held.name, byLines: asksForLines).sentence)
    }
    let moment = header.changed.map { Clock.moment($0).text(on: today) }
    Output.note(ProgramMessage.partlyKept(name: header.name, moment, unkept, problem).sentence)
    if held.lacksAnswers { sayAgain(held.saved.answers, setting, on: today) }
  }

  /// Says the command that gives the same result.
  private func sayAgain(
    _ answers: Answers,
    _ setting: Setting,
    on today: Day,
    besides message: ProgramMessage? = nil
  ) {
    let inputs = Inputs(answers.situation(in: setting))
    guard !inputs.values.isEmpty else { return }
    if let message { Output.note(message.sentence) }
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
