import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// A worked example in front of the room: its figures in large digits, which can be changed, and what follows.
enum ExampleSlide {
  static func draw(_ number: Int, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let canvas = SlideCanvas(rect)
    let inside = canvas.inside
    let isRoomy = inside.rows >= 15
    let facts = scene.state.roomFigures
    var row = inside.row
    // In a small terminal the verdict stands beside the figures.
    var beside = inside.split(top: 1).rest
    for fact in facts {
      let width = isRoomy ? inside.columns / 2 : ExampleFigure.narrow
      let place = Rect(column: beside.column, row: inside.row, columns: width - 1, rows: inside.rows)
      beside = beside.split(left: width).rest
      row = max(row, ExampleFigure.draw(fact, number, canvas, scene, in: place, on: &painter))
    }
    if let problem = scene.state.talk.typing?.problem {
      let place = inside.split(top: row - inside.row).rest
      var lines = Lines(columns: place.columns, glyphs: painter.glyphs)
      lines.add("\(painter.glyphs.cross) \(problem.sentence)", .error, hanging: 2)
      painter.lines(lines.all, in: place)
      row += lines.all.count
    } else if isRoomy {
      row += 1
    }
    var below = inside.split(top: row - inside.row).rest
    switch scene.state.talk.evaluation {
    case .success(let evaluation):
      if isRoomy {
        below = drawVerdict(evaluation.verdict, canvas, in: below, on: &painter)
      } else {
        var lines = Lines(columns: beside.columns, glyphs: painter.glyphs)
        lines.add(
          "\(evaluation.verdict.glyph(painter.glyphs)) \(evaluation.verdict.word)",
          evaluation.verdict.ink,
          hanging: 2
        )
        painter.lines(lines.all, in: beside)
      }
      drawResult(evaluation, scene, isRoomy: canvas.isLarge, in: below, on: &painter)
    case .failure(let refusal):
      var lines = Lines(columns: below.columns, glyphs: painter.glyphs)
      lines.add("\(painter.glyphs.cross) \(refusal.sentence)", .error, hanging: 2)
      painter.lines(lines.all, in: below)
    case nil: break
    }
  }

  /// Draws the verdict in large letters after its glyph, and returns what is below.
  private static func drawVerdict(
    _ verdict: Verdict,
    _ canvas: SlideCanvas,
    in rect: Rect,
    on painter: inout Painter
  ) -> Rect {
    let glyph = verdict.glyph(painter.glyphs)
    let word = BigText(verdict.word, canvas.scale, glyphs: painter.glyphs)
    guard word.columns + verdict.word.count + 6 <= rect.columns else {
      painter.text("\(glyph) \(verdict.word)", column: rect.column, row: rect.row, ink: verdict.ink, in: rect)
      return rect.split(top: 2).rest
    }
    let middle = rect.row + word.rows.count / 2
    let start = painter.text("\(glyph)  ", column: rect.column, row: middle, ink: verdict.ink, in: rect)
    painter.big(word, column: start, row: rect.row, ink: verdict.ink, in: rect)
    // For who can't read the large letters: a braille display, a test.
    painter.text(verdict.word, column: start + word.columns + 3, row: middle, ink: .muted, in: rect)
    return rect.split(top: word.rows.count + 1).rest
  }

  private static func drawResult(
    _ evaluation: Evaluation,
    _ scene: Scene,
    isRoomy: Bool,
    in rect: Rect,
    on painter: inout Painter
  ) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    var lines = Lines(columns: min(rect.columns, 96), glyphs: painter.glyphs)
    if evaluation.verdict == .nonEligible {
      lines.add(evaluation.verdictSentence(phrasing))
      for criterion in evaluation.criteria where criterion.sign == .no {
        lines.add(evaluation.sentence(of: criterion, phrasing), .bad)
      }
    } else {
      ExampleTable(evaluation: evaluation, phrasing: phrasing, isRoomy: isRoomy).add(to: &lines)
    }
    painter.lines(lines.cut(to: rect.rows), in: rect)
  }
}
