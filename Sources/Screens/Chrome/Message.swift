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
    let roomy = size.rows >= 24
    // Where every key may change the sentence, its rows stay.
    let stays = scene.state.question != nil || scene.state.page == .results(.etSi)
    let most = !stays || roomy ? 2 : 1
    lines = Self.fitting(Self.sentences(scene), rows: most, Lines(columns: size.columns - 2, glyphs: glyphs))
    rows = stays ? most : lines.count
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
      case .results(.etSi): state.whatIf.change
      case .review, .results: state.lastChange
      }
    return change.map { sentences($0, scene) } ?? []
  }

  /// Why another date asks the PMT again: the figure given counted other patients.
  private static func reopened(
    _ change: Change,
    _ before: Evaluation,
    _ after: Evaluation,
    _ scene: Scene
  ) -> String? {
    guard change.fact == .signature, before.situation.pmt != nil, after.situation.pmt == nil else {
      return nil
    }
    return
      "PMT à confirmer\u{A0}: le texte qui s'applique (\(French.shortRegime(after.regime))) compte d'autres "
      + "patients (\(scene.agesCounted(scene.bareme.regime(after.regime))))."
  }

  private static func sentences(_ change: Change, _ scene: Scene) -> [String] {
    switch (change.before, change.after) {
    case (.success(let before), .success(let after)):
      guard let phrasing = scene.phrasing(after) else { return [] }
      // A first answer without effect is no news; a changed one without effect is.
      if change.old.value == nil, !French.isNews(from: before, to: after, phrasing) { return [] }
      if let asked = reopened(change, before, after, scene) { return [asked] }
      return French.changes(from: before, to: after, phrasing)
    // What is wrong is said above the question already.
    case (_, .failure(let refusal)): return scene.state.problem == nil ? [refusal.sentence] : []
    case (.failure, .success): return []
    }
  }
}
