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
  let bareme: Bareme
  /// The folder of the barème, when it isn't the program's own.
  let otherBareme: String?
  let location: StoreLocation
  /// Whether lines are asked for, whatever the terminal.
  let asksForLines: Bool
  /// What is opened first; nothing stays at the entrance.
  var opening: [Event] = []
  /// The session that is recorded, or replayed; nil for somebody's own.
  var demonstration: Demonstration?

  func run() throws {
    let today = demonstration?.day ?? Environment.today
    var opened: Keeper?
    let open = { (showsOthers: Bool) in
      // A demonstration has no dossiers but its own, which a replay needs wherever it is said.
      let shows = showsOthers || demonstration != nil
      let keeper = Keeper(location, specialites: bareme.specialites, showsOthers: shows)
      opened = keeper
      return Session(
        bareme: bareme,
        today: today,
        keeper: keeper,
        opening: opening,
        recorder: demonstration?.recorder,
        notice: ProgramMessage.notice(ofBareme: otherBareme)
      )
    }
    let end: (state: State, interruption: Interruption?)
    if asksForLines {
      end = (try runLines(reason: nil, open), nil)
    } else {
      do {
        end = try WizardSession(bareme: bareme, otherBareme: otherBareme, demonstration: demonstration)
          .run { open(true) }
      } catch {
        end = (try runLines(reason: error.problem, open), nil)
      }
    }
    // What no store took was left by `close`, the dossier in front last.
    let unwritten = opened?.left ?? []
    if !unwritten.contains(where: { $0.id == end.state.dossier.id }) {
      sayWhatIsKept(end.state.shown, on: today)
    }
    for held in unwritten { sayWhatIsKept(held, opened?.problem, end.state, on: today) }
    let failure = demonstration?.recorder.flatMap(sayWhatIsRecorded)
    if let failure, end.interruption != nil { Output.say(failure.sentence) }
    // The shell is told of a signal as if the program had died of it.
    switch end.interruption {
    case .terminate: throw Stopped(signal: SIGTERM)
    case .hangup: throw Stopped(signal: SIGHUP)
    case .quit: throw Stopped(signal: SIGQUIT)
    case .interrupt, nil: break
    }
    if let failure { throw failure }
  }

  /// Says where the session is recorded.
  ///
  /// - Returns: what to say instead, when not all of it is.
  private func sayWhatIsRecorded(_ recorder: Recorder) -> Failure? {
    if let stop = recorder.stop {
      return Failure(DemonstrationWords.stopped(recorder.path, recorder.count, stop), code: .failure)
    }
    Output.note(DemonstrationWords.recorded(recorder.path, recorder.count))
    return nil
  }

  private func runLines(reason: ScreenProblem?, _ open: (Bool) -> Session) throws -> State {
    try LineSession(bareme: bareme, otherBareme: otherBareme, reason: reason, demonstration: demonstration)
      .run(open)
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
      let isRecorded = demonstration?.recorder != nil
      sayAgain(state.answers, state.setting, on: today, besides: isRecorded ? nil : .nothingKept)
    }
  }

  /// Says what the store holds of a dossier and what it doesn't, then the command that gives the same result.
  private func sayWhatIsKept(_ held: Held, _ problem: StoreProblem?, _ state: State, on today: Day) {
    let (setting, name) = (state.setting, state.shownName(held.name))
    guard let header = held.header else {
      Output.note(ProgramMessage.lost(name: name, problem).sentence)
      return sayAgain(held.saved.answers, setting, on: today)
    }
    let wording = Wording(State(setting: setting, saved: held.saved).regime)
    let unkept = held.unkept { $0.question(wording).label }
    guard !unkept.isEmpty else {
      return Output.note(ProgramMessage.kept(name: name, byLines: asksForLines).sentence)
    }
    let moment = header.changed.map { Clock.moment($0).text(on: today) }
    Output.note(
      ProgramMessage.partlyKept(name: state.shownName(header.name), moment, unkept, problem).sentence
    )
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
    let command = inputs.command(on: today, otherBareme: otherBareme)
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

extension WizardCommand {
  /// The questions with the user's own dossiers.
  init(_ bareme: BaremeFlags, _ dossiers: DossierFlags, _ lines: LineFlags, opening: [Event] = []) throws {
    self.init(
      bareme: try bareme.load(),
      otherBareme: bareme.folder,
      location: try dossiers.location(),
      asksForLines: lines.texte,
      opening: opening
    )
  }
}
