import FrenchText
import Guide
import TerminalUI
import Wizard

/// A question of the quiz: both answers in large letters, each with its hands.
enum QuestionSlide {
  static func draw(
    _ place: Int,
    _ text: SlideText,
    _ scene: Scene,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let canvas = SlideCanvas(rect)
    let inside = canvas.inside
    var lines = Lines(columns: inside.columns, glyphs: painter.glyphs)
    for case .question(let asked) in text.pieces { lines.add(asked, .strong) }
    painter.lines(lines.all, in: inside)
    let isRoomy = inside.rows >= 16
    let (above, bottom) = inside.split(bottom: 1)
    let top = above.split(top: lines.all.count + (isRoomy ? 2 : 1)).rest
    let (left, right) = top.split(left: top.columns / 2)
    let hands = scene.state.talk.room.hands[place] ?? Hands()
    draw(.avant, hands, canvas.scale, scene, in: left, on: &painter)
    draw(.apres, hands, canvas.scale, scene, in: right, on: &painter)
    painter.item(
      .menu(.reveal),
      "\(MenuItem.reveal.label) (Entrée)",
      column: bottom.column,
      row: bottom.row,
      ink: .button,
      focus: scene.state.focus,
      in: bottom
    )
  }

  private static func draw(
    _ answer: AvantApres.Answer,
    _ hands: Hands,
    _ scale: BigText.Scale,
    _ scene: Scene,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let item = FocusItem.hands(answer)
    painter.item(
      item,
      SlideWords.answer(answer, hands[answer]),
      column: rect.column,
      row: rect.row,
      ink: .key,
      focus: scene.state.focus,
      in: rect
    )
    let isFocused = scene.state.focus == item
    let word = BigText(answer.label, scale, glyphs: painter.glyphs)
    // An accent takes a row of its own: both words stand on the same line.
    let tallest = AvantApres.Answer.allCases.map {
      BigText($0.label, scale, glyphs: painter.glyphs).rows.count
    }.max()
    let drop = (tallest ?? 0) - word.rows.count
    let below = painter.big(
      word,
      column: rect.column + 2,
      row: rect.row + (rect.rows >= 10 ? 2 : 1) + drop,
      ink: isFocused ? .accent : .strong,
      in: rect
    )
    painter.target(
      item,
      Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: below - rect.row)
    )
    guard hands[answer] > 0 else { return }
    painter.big(
      BigText(String(hands[answer]), scale, glyphs: painter.glyphs),
      column: rect.column + 2,
      row: below + (rect.rows >= 10 ? 1 : 0),
      ink: .key,
      in: rect
    )
  }
}
