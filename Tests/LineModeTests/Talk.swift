import AidRules
import BaremeFiles
import FrenchText
import Intake
import LineMode
import Reports
import TerminalUI
import Testing
import Wizard

/// A conversation with the barème in force, on a fixed day, as the program holds it.
struct Talk {
  let writer: LineWriter
  private(set) var state: State
  /// Everything said and typed.
  private(set) var transcript = ""
  /// What the last line was answered.
  private(set) var reply = ""
  private(set) var hasQuit = false
  /// What is outside.
  private(set) var shelf: Shelf

  static let bareme = Result { () throws(BaremeProblems) in try BaremeLoader.embedded() }

  init(ascii: Bool = false, shelf: Shelf = Shelf()) throws {
    self.shelf = shelf
    let bareme = try Self.bareme.get()
    let form = TextForm(columns: 80) { ascii ? Glyphs.ascii.text($0) : $0 }
    writer = LineWriter(bareme: bareme, form: form, reports: Self.reports(bareme, form))
    state = State(setting: try Self.setting())
    transcript = writer.opening(state) + writer.prompt(state)
  }

  /// Answers lines one after the other.
  mutating func say(_ lines: String...) {
    for line in lines {
      reply = answer(line)
      transcript += writer.echo(line) + reply + writer.prompt(state)
    }
  }

  private mutating func answer(_ line: String) -> String {
    switch read(line, in: state) {
    case .refused(let sentence): return writer.refusal(sentence).whole
    case .events(let events):
      let before = state
      var said = ""
      for event in events {
        let (next, effects) = reduce(state, event)
        state = next
        hasQuit = hasQuit || effects.contains(.quit)
        for effect in effects { state = shelf.perform(effect, state) }
        said += writer.aside(state) ?? ""
        if state.overlay == .notice { state = reduce(state, .back).0 }
      }
      for event in arrival(from: before, to: state) { state = reduce(state, event).0 }
      return said + writer.reply(from: before, to: state, by: events).whole
    }
  }

  static func setting() throws -> Setting {
    let bareme = try bareme.get()
    let examples = try bareme.exemples.map { try $0.answers(bareme.specialites) { throw $0 } }
    return Setting(bareme: bareme, today: try #require(Day(2026, 11, 21)), examples: examples)
  }

  private static func reports(_ bareme: Bareme, _ form: TextForm) -> LineWriter.Reports {
    @Sendable func document(_ evaluation: Evaluation) -> EvaluationDocument? {
      var document = EvaluationDocument(evaluation, bareme: bareme, version: "0.1.0")
      document?.namesFlags = false
      return document
    }
    return LineWriter.Reports(
      result: { evaluation, awaited in
        var document = document(evaluation)
        document?.awaited = awaited
        return document?.text(form) ?? ""
      },
      reasons: { evaluation in
        var document = document(evaluation)
        document?.isExplained = true
        return document?.explanationText(form) ?? ""
      },
      comparison: { comparing in
        guard let before = try? document(comparing.results.before.get()),
          let after = try? document(comparing.results.after.get())
        else { return nil }
        return ComparisonDocument(before, after)?.text(form)
      },
      cost: { document($0)?.costText(form) ?? "" }
    )
  }
}

/// No-break spaces read as spaces, and lines as one.
func plain(_ text: String) -> String {
  text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : String($0) }.joined()
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
