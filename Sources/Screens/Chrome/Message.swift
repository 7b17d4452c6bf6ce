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

  /// The most rows that a sentence takes.
  private static let most = 2

  init(_ scene: Scene, size: Size, glyphs: Glyphs) {
    // Where every key may change the sentence, its rows stay.
    let stays = scene.state.question != nil || scene.state.page == .results(.etSi)
    let kept = stays && size.rows < 24 ? 1 : Self.most
    lines = Self.fitting(
      Self.sentences(scene, glyphs),
      rows: kept,
      Lines(columns: size.columns - 2, glyphs: glyphs)
    )
    rows = stays ? kept : lines.count
  }

  /// The first wording that fits the rows kept, else that fits at all; else the last one, cut between two words and
  /// marked as cut.
  private static func fitting(_ sentences: [String], rows: Int, _ empty: Lines) -> [Line] {
    let wordings = sentences.map { sentence in
      var lines = empty
      lines.add(sentence, .accent)
      return lines
    }
    let found = wordings.first { $0.all.count <= rows } ?? wordings.first { $0.all.count <= most }
    return found?.all ?? wordings.last?.cut(to: most) ?? []
  }

  /// Draws the sentence; what finds no row of its own goes over the rule below it.
  func draw(in rect: Rect, on painter: inout Painter) {
    let (_, over) = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: lines.count)
      .split(top: rect.rows)
    painter.clear(over)
    let whole = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: rect.rows + over.rows)
    painter.lines(lines, in: whole.inset(columns: 1, rows: 0))
  }

  /// The ways to say what comes first: what a key is answered, answers that contradict each other, then the last change;
  /// the longest wording first, none when there is nothing to say.
  private static func sentences(_ scene: Scene, _ glyphs: Glyphs) -> [String] {
    let state = scene.state
    if let remark = state.remark { return [remark.sentence(.screen)] }
    if let doubt = state.doubt(in: scene.bareme) { return ["\(glyphs.warning) \(doubt)"] }
    let change: Change? =
      switch state.page {
      case .home, .toAsk, .dossiers, .dossier, .erasing, .guide, .reading, .fiche, .prompt: nil
      case .slide: state.talk.change
      case .question: state.liveChange ?? state.lastChange
      case .results(.etSi): state.whatIf.change
      case .review, .results: state.lastChange
      }
    return change.map { sentences($0, scene) } ?? []
  }

  private static func sentences(_ change: Change, _ scene: Scene) -> [String] {
    // What is wrong is said above the question already.
    if case .failure = change.after, scene.state.problem != nil { return [] }
    return change.effects(in: scene.bareme, .screen)
  }
}
