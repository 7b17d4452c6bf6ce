import AidRules
import BaremeFiles
import Intake
import Screens
import Testing
import TerminalUI
import Wizard

/// The wizard with the barème in force, on a fixed day, played by events.
struct Stage {
  let bareme: Bareme
  private(set) var state: State

  init() throws {
    let bareme = try BaremeLoader.embedded()
    self.bareme = bareme
    let examples = try bareme.exemples.map { example in
      var values: [Fact: FactValue] = [:]
      for (fact, text) in example.reponses {
        values[fact] = try understand(text, for: fact, specialites: bareme.specialites, mode: .commandLine)
          .get()
      }
      return Answers(values)
    }
    let today = try #require(Day(2026, 11, 21))
    state = State(setting: Setting(bareme: bareme, today: today, examples: examples))
  }

  /// The results of a doctor of whom these answers are known.
  init(resultsOf answers: Answers, on today: Day) throws {
    let bareme = try BaremeLoader.embedded()
    self.bareme = bareme
    state = State(setting: Setting(bareme: bareme, today: today, examples: [answers]))
    play([.example(1)])
  }

  mutating func play(_ events: [Event]) {
    for event in events { state = reduce(state, event).0 }
  }

  mutating func receive(_ news: News) {
    state = Wizard.receive(state, news)
  }

  func picture(_ size: Size, _ capabilities: Capabilities) -> Picture {
    render(Scene(state: state, bareme: bareme), size: size, capabilities: capabilities)
  }
}

extension Picture {
  /// The text from the caret to the end of its row.
  var textAtCaret: String? {
    guard let caret = frame.caret, frame.lines().indices.contains(caret.row) else { return nil }
    return (caret.column..<frame.size.columns).map { frame[$0, caret.row].text }.joined()
  }

  /// The words of the frame, whatever the spaces and the boxes between them.
  var words: String {
    frame.lines().joined(separator: "\n")
  }
}
