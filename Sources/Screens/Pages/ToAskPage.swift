import FrenchText
import Guide
import TerminalUI
import Wizard

/// The figures to ask somebody for, each with where to find it.
enum ToAskPage {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: PageWords.toAsk, focused: true)
    let (text, bottom) = inside.split(bottom: 2)
    let figures = scene.state.toAsk
    var lines = Lines(columns: text.columns, glyphs: painter.glyphs)
    lines.add(French.toAskHeading(figures.count), .strong)
    for figure in figures {
      let question = scene.question(figure.fact)
      lines.gap()
      lines.add("\(painter.glyphs.unchecked) \(question.label)", .title, hanging: 4)
      lines.add(question.text, indent: 4)
      if let source = question.source { lines.add(PageWords.place(source), .muted, indent: 4) }
      if !figure.note.isEmpty { lines.add(PageWords.note(figure.note), .accent, indent: 4) }
    }
    painter.scrolled(lines.all, in: text, frame: rect, offset: scene.state.scroll)
    painter.item(
      .menu(.saveList),
      "\(MenuItem.saveList.label) (Entrée)",
      column: bottom.column,
      row: bottom.endRow - 1,
      ink: .button,
      focus: scene.state.focus,
      in: bottom
    )
  }
}
