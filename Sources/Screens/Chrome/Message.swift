import AidRules
import FrenchText
import TerminalUI
import Wizard

/// The sentence under a page: what the answer being given, or the last one, changes.
enum Message {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard let sentence = sentence(scene.state) else { return }
    var lines = Lines(columns: rect.columns - 2, glyphs: painter.glyphs)
    lines.add(sentence, .accent)
    painter.lines(lines.all, in: rect.inset(columns: 1, rows: 0))
  }

  private static func sentence(_ state: State) -> String? {
    switch state.page {
    case .home: return nil
    case .question:
      guard let change = state.liveChange ?? state.lastChange else { return nil }
      return sentence(change)
    case .review, .results: return state.lastChange.flatMap(sentence)
    }
  }

  private static func sentence(_ change: Change) -> String? {
    switch (change.before, change.after) {
    case (.success(let before), .success(let after)): French.change(from: before, to: after)
    case (_, .failure(let refusal)): refusal.sentence
    case (.failure, .success): nil
    }
  }
}
