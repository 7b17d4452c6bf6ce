import AidRules
import CursesBackend
import FrenchText
import Intake
import LineMode
import TerminalUI
import Wizard

/// The wizard one line at a time: says each page, reads one line, reduces it, until somebody leaves or no line is left.
struct LineSession {
  let bareme: Bareme
  /// The folder of the barème, when it isn't the program's own.
  let otherBareme: String?
  /// Why there is no screen; nil when lines were asked for.
  let reason: ScreenProblem?
  /// Whether the session is recorded, or replayed.
  let demonstration: Demonstration?

  /// Runs until the end; the session is opened once there is somebody to answer.
  ///
  /// - Returns: the state at the end.
  ///
  /// - Parameter open: opens the session, with the other dossiers where somebody can choose among them.
  func run(_ open: (Bool) -> Session) throws -> State {
    let input = LineInput()
    var line: String?
    if !input.isTerminal {
      // Read before anything is said: where there is no line at all, nobody is there to answer.
      line = input.next()
      // A replay brings the answers.
      guard line != nil || demonstration?.replay != nil else {
        throw Failure(.noAnswers, code: .unusableInput)
      }
    }
    if let reason { Output.note(ProgramMessage.noScreen(reason).sentence) }
    let writer = writer
    var session = open(input.isTerminal)
    if let replay = demonstration?.replay {
      session.replay(replay.recording.events)
      Output.note(replay.sentence)
    }
    try sayAside(&session)
    try Output.result(writer.opening(session.state) + writer.prompt(session.state))
    while let next = line ?? input.next() {
      line = nil
      // What a terminal doesn't echo is part of the conversation all the same.
      if !input.isTerminal { try Output.result(writer.echo(next)) }
      let before = session.state
      let reply: LineWriter.Reply
      switch read(next, in: before) {
      case .refused(let sentence): reply = writer.refusal(sentence)
      case .events(let events):
        for event in events {
          if session.handle(event) { return session.end() }
          try sayAside(&session)
        }
        for event in arrival(from: before, to: session.state) { _ = session.handle(event) }
        reply = writer.reply(from: before, to: session.state, by: events)
      }
      // Kept before the page is said: what another window wrote since is on it.
      if session.keepRest() {
        try Output.result(reply.deed)
        try sayAside(&session)
        try Output.result("\n" + writer.page(session.state))
      } else {
        try Output.result(reply.whole)
      }
      try Output.result(writer.prompt(session.state))
    }
    try Output.result("\n")
    if !input.isTerminal, let ending = writer.ending(session.state) { try Output.result(ending) }
    return session.end()
  }

  /// Says what covers the page; what happened outside is closed as soon as it is said.
  private func sayAside(_ session: inout Session) throws {
    while let aside = writer.aside(session.state) {
      try Output.result(aside)
      guard session.state.overlay == .notice else { return }
      _ = session.handle(.back)
    }
  }

  private var writer: LineWriter {
    let isUnicode = CursesTerminal.isUnicodeAsked
    let form = TextForm(columns: 80) { isUnicode ? $0 : Glyphs.ascii.text($0) }
    let notice = ProgramMessage.notice(ofBareme: otherBareme)
    return LineWriter(
      bareme: bareme,
      form: form,
      reports: LineWriter.Reports(bareme: bareme, notice: notice, form: form),
      notice: notice
    )
  }
}
