import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// The sentence under a page: what the answer being given, or the last one, changes.
struct Message {
  private let lines: [Line]

  /// The rows kept for the sentence; a question keeps them even while there is none, so that nothing jumps.
  let rows: Int

  init(_ scene: Scene, size: Size, glyphs: Glyphs) {
    var lines = Lines(columns: size.columns - 2, glyphs: glyphs)
    if let sentence = Self.sentence(scene.state) { lines.add(sentence, .accent) }
    self.lines = lines.all
    let roomy = size.rows >= 24
    rows = scene.state.question == nil ? min(lines.all.count, 2) : roomy ? 2 : 1
  }

  func draw(in rect: Rect, on painter: inout Painter) {
    painter.lines(lines, in: rect.inset(columns: 1, rows: 0))
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
    // A first answer without effect is no news; a changed one without effect is.
    case (.success(let before), .success(let after)):
      change.old.value == nil && French.changesNothing(from: before, to: after)
        ? nil : French.change(from: before, to: after)
    case (_, .failure(let refusal)): refusal.sentence
    case (.failure, .success): nil
    }
  }
}
