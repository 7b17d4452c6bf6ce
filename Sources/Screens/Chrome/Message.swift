import FrenchText
import TerminalUI
import Wizard

/// The sentence under a page: what the answer being given, or the last one, changes.
struct Message {
  private let lines: [Line]

  /// The rows kept for the sentence; a question keeps them even while there is none, so that nothing jumps.
  let rows: Int

  init(_ scene: Scene, size: Size, glyphs: Glyphs) {
    let roomy = size.rows >= 24
    let most = scene.state.question == nil || roomy ? 2 : 1
    lines = Self.fitting(Self.sentences(scene), rows: most, Lines(columns: size.columns - 2, glyphs: glyphs))
    rows = scene.state.question == nil ? lines.count : most
  }

  /// The first wording that fits whole; else the last one, cut between two words and marked as cut.
  private static func fitting(_ sentences: [String], rows: Int, _ empty: Lines) -> [Line] {
    var shortest: [Line] = []
    for sentence in sentences {
      var lines = empty
      lines.add(sentence, .accent)
      if lines.all.count <= rows { return lines.all }
      shortest = lines.cut(to: rows)
    }
    return shortest
  }

  func draw(in rect: Rect, on painter: inout Painter) {
    painter.lines(lines, in: rect.inset(columns: 1, rows: 0))
  }

  /// The ways to say the last change, the longest first; none when there is nothing to say.
  private static func sentences(_ scene: Scene) -> [String] {
    let state = scene.state
    let change: Change? =
      switch state.page {
      case .home, .toAsk, .dossiers, .dossier, .erasing, .prompt: nil
      case .question: state.liveChange ?? state.lastChange
      case .review, .results: state.lastChange
      }
    return change.map { sentences($0, scene) } ?? []
  }

  private static func sentences(_ change: Change, _ scene: Scene) -> [String] {
    // What is wrong is said above the question already.
    if case .failure = change.after, scene.state.problem != nil { return [] }
    return French.effects(
      of: change.fact,
      replacing: change.old,
      from: change.before,
      to: change.after,
      in: scene.bareme
    )
  }
}
