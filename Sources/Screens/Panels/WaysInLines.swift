import AidRules
import FrenchText
import TerminalUI

/// What would make the doctor eligible, or lift the conditions, shortly: the command `seuils` says the rest.
enum WaysInLines {
  /// The most ways shown.
  private static let most = 3

  static func add(
    _ evaluation: Evaluation,
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    // The situation was evaluated, so its signature isn't refused.
    guard let ways = try? scene.bareme.waysIn(evaluation.situation, on: evaluation.day) else { return }
    let sentences = ways.sets.sentences(on: evaluation.day).map(\.sentence)
    if !sentences.isEmpty {
      lines.heading(ways.title)
      if let note = ways.signedNote { lines.add(note, .muted) }
      for sentence in sentences.prefix(most) { lines.add("\(lines.glyphs.bullet) \(sentence)", hanging: 2) }
    } else if ways.verdict == .nonEligible {
      for sentence in ways.refusal(evaluation, phrasing).prefix(1) { lines.add(sentence) }
    }
  }
}
