import FrenchText
import Guide
import TerminalUI
import Wizard

/// One text to type besides the questions of the law: a name, a file, a note.
enum PromptPage {
  static func draw(_ prompt: Prompt, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let inside = painter.box(rect, title: prompt.title, focused: true)
    let state = scene.state
    var row = inside.row
    if let problem = state.fileProblem {
      row = painter.problem(problem.sentence, isFocused: state.focus == .problem, row: row, in: inside)
    }
    let below = Rect(column: inside.column, row: row, columns: inside.columns, rows: inside.endRow - row)
    var lines = Lines(columns: min(below.columns, 76), glyphs: painter.glyphs)
    for paragraph in prompt.paragraphs(
      keeping: scene.keepingSentence,
      label: { scene.question($0).label }
    ) { lines.add(paragraph) }
    if state.isConference, !prompt.isOfRoom { lines.add(PageWords.hiddenText, .warning) }
    painter.lines(lines.all, in: below)
    row += lines.all.count + 1
    painter.field(
      state.entry.text,
      isFocused: state.focus == .field,
      columns: max(4, min(64, inside.columns - 6)),
      row: row,
      in: inside
    )
    row += 1
    if case .note = prompt {
      let mark = state.entry.isToAsk ? painter.glyphs.checked : painter.glyphs.unchecked
      painter.item(
        .menu(.isToAsk),
        "\(mark) \(MenuItem.isToAsk.label)",
        column: inside.column,
        row: row,
        focus: state.focus,
        in: inside
      )
      row += 1
    }
    painter.item(
      .proceed,
      "\(prompt.verb) (Entrée)",
      column: inside.column,
      row: row + 1,
      ink: .button,
      focus: state.focus,
      in: inside
    )
  }
}
