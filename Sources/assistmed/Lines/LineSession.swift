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
  let today: Day
  /// The folder of the barème, when it isn't the program's own.
  let otherBareme: String?
  /// Why there is no screen; nil when lines were asked for.
  let reason: ScreenProblem?

  /// Runs until the end.
  ///
  /// - Returns: the answers at the end.
  func run() throws -> Situation {
    let input = LineInput()
    var line: String?
    if !input.isTerminal {
      // Read before anything is said: where there is no line at all, nobody is there to answer.
      line = input.next()
      guard line != nil else { throw Failure(.noAnswers, code: .unusableInput) }
    }
    if let reason { Output.note(ProgramMessage.noScreen(reason).sentence) }
    let writer = writer
    var state = State(setting: Setting(program: bareme, today: today))
    try Output.result(writer.opening(state) + writer.prompt(state))
    while let next = line ?? input.next() {
      line = nil
      // What a terminal doesn't echo is part of the conversation all the same.
      if !input.isTerminal { try Output.result(writer.echo(next)) }
      switch read(next, in: state) {
      case .refused(let sentence): try Output.result(writer.sentence(sentence))
      case .events(let events):
        let before = state
        for event in events {
          let effects = apply(event, to: &state)
          if effects.contains(.quit) { return state.answers.situation(in: state.setting) }
          if let aside = writer.aside(state) { try Output.result(aside) }
        }
        try Output.result(writer.reply(from: before, to: state, by: events))
      }
      try Output.result(writer.prompt(state))
    }
    try Output.result("\n")
    if !input.isTerminal, let ending = writer.ending(state) { try Output.result(ending) }
    _ = apply(.quit, to: &state)
    return state.answers.situation(in: state.setting)
  }

  /// Changes the state; the answers to keep are among the effects.
  private func apply(_ event: Event, to state: inout State) -> [Effect] {
    let (next, effects) = reduce(state, event)
    state = next
    return effects
  }

  private var writer: LineWriter {
    let isUnicode = CursesTerminal.isUnicodeAsked
    let form = TextForm(columns: 80) { isUnicode ? $0 : Glyphs.ascii.text($0) }
    let notice = otherBareme.map { ProgramMessage.otherBareme(shown($0, longest: .max)).sentence }
    return LineWriter(
      bareme: bareme,
      form: form,
      reports: LineWriter.Reports(bareme: bareme, notice: notice, form: form),
      notice: notice
    )
  }
}
