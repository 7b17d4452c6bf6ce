import AidRules
import FrenchText
import Guide
import Intake
import TerminalUI
import Wizard

/// The question itself: its text, where to find the answer, the field or the choices, what was understood.
enum QuestionPanel {
  static func draw(_ fact: Fact, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let question = scene.question(fact)
    let state = scene.state
    var row = rect.row
    if let problem = state.problem { row = drawProblem(problem, state, row: row, in: rect, on: &painter) }
    let below = Rect(column: rect.column, row: row, columns: rect.columns, rows: rect.endRow - row)
    let blank = rect.rows > 11 ? 1 : 0
    let wording = QuestionWording.lines(question, scene, in: below, blank: blank, painter.glyphs)
    // Where both can't be whole, what is typed or chosen comes before the question.
    let lines = wording.cut(to: max(1, below.rows - QuestionWording.leastRows(fact, state)))
    painter.lines(lines, in: below)
    row += lines.count + (lines.count == wording.all.count ? blank : 0)
    if fact.control.isTyped {
      drawField(question, state, row: row, in: rect, on: &painter)
      row += 1
    }
    // The last rows hold what was understood of a text, and the two ways on.
    let ways = fact.control == .text ? 3 : 2
    let choices = Rect(column: rect.column, row: row, columns: rect.columns, rows: rect.endRow - ways - row)
    ChoiceList.draw(state, question, in: choices, on: &painter)
    drawUnderstood(fact, scene, row: rect.endRow - 3, in: rect, on: &painter)
    let known = state.answers[fact] == .unknown
    let mark = known ? painter.glyphs.selected : painter.glyphs.unselected
    painter.item(
      .dontKnow,
      "\(mark) \(PageWords.dontKnow) (F8)",
      column: rect.column,
      row: rect.endRow - 2,
      focus: state.focus,
      in: rect
    )
    painter.item(
      .proceed,
      "Continuer (Entrée)",
      column: rect.column,
      row: rect.endRow - 1,
      ink: .button,
      focus: state.focus,
      in: rect
    )
    drawNote(fact, state, row: rect.endRow - 1, in: rect, on: &painter)
  }

  /// The note on the answer, beside Continuer.
  private static func drawNote(
    _ fact: Fact,
    _ state: State,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let note = state.notes[fact]
    let asked = note?.isToAsk == true ? "\(painter.glyphs.pending) " : ""
    let label =
      note.map { $0.text.isEmpty ? PageWords.toAsk : PageWords.note($0.text) } ?? MenuItem.note.label
    // After « Continuer (Entrée) » and its pointer.
    let column = rect.column + 21
    painter.item(
      .menu(.note),
      asked + label,
      column: column,
      row: row,
      ink: note == nil ? .muted : .accent,
      focus: state.focus,
      in: rect
    )
  }

  private static func drawField(
    _ question: Question,
    _ state: State,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) {
    // The pointer, the brackets and their blanks.
    let frame = 6
    let unit = question.unit.map { " \($0)" } ?? ""
    let room = rect.columns - frame - cellWidth(of: painter.glyphs.text(unit))
    let after = painter.field(
      state.entry.text,
      isFocused: state.focus == .field,
      columns: max(4, min(24, room)),
      row: row,
      in: rect
    )
    painter.text(unit, column: after, row: row, in: rect)
  }

  /// What is wrong, in the words of the summary, above the question; it takes the focus.
  private static func drawProblem(
    _ problem: InputProblem,
    _ state: State,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) -> Int {
    // The question itself takes a row at least.
    let most = max(1, rect.rows - QuestionWording.leastRows(problem.fact, state) - 1)
    var next = painter.problem(
      problem.sentence(listing: state.choices.count),
      isFocused: state.focus == .problem,
      most: most,
      row: row,
      in: rect
    )
    if let meant = problem.meant {
      painter.item(
        .asMeant,
        PageWords.meant(meant.printed([])),
        column: rect.column,
        row: next,
        focus: state.focus,
        in: rect
      )
      next += 1
    }
    return next
  }

  /// What was read of the text typed, echoed before it is accepted.
  private static func drawUnderstood(
    _ fact: Fact,
    _ scene: Scene,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) {
    guard scene.state.problem == nil, fact.control == .text, let value = scene.state.understood else {
      return
    }
    let understood = value.printed(scene.bareme.specialites, counting: scene.question(fact).unit)
    painter.cut(
      "\(painter.glyphs.check) \(PageWords.understood(understood))",
      row: row,
      ink: .good,
      in: rect
    )
  }
}
