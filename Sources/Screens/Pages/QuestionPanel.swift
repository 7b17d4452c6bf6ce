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
    let lines = wording(question, scene, in: below, blank: blank, glyphs: painter.glyphs)
    painter.lines(lines.all, in: below)
    row += lines.all.count + blank
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

  /// How the points of a question are shown.
  private enum Points: CaseIterable {
    case list, sentence, sentenceAlone, none
  }

  /// The question and what helps to answer it; where room lacks, its points follow each other, then take the place of
  /// where to find the answer, and are left to « pourquoi » in the end.
  private static func wording(
    _ question: Question,
    _ scene: Scene,
    in rect: Rect,
    blank: Int,
    glyphs: Glyphs
  ) -> Lines {
    let fact = question.fact
    // The field or the choices, the ways on, and the blank line before them.
    let answer = (fact.control == .text ? 4 : scene.state.choices.count + 2) + blank
    func lines(_ points: Points) -> Lines {
      var lines = Lines(columns: rect.columns, glyphs: glyphs)
      lines.add(question.text, .strong)
      switch points {
      case .list: for point in question.points { lines.add("\(glyphs.bullet) \(point)", hanging: 2) }
      case .sentence, .sentenceAlone:
        lines.add(French.capitalized(question.points.joined(separator: "\u{202F}; ")) + ".")
      case .none: break
      }
      if let source = question.source, points != .sentenceAlone { lines.add(source, .muted) }
      // The choices say by themselves what is expected.
      if fact.control == .text || (fact.control == .search && rect.rows > 16) {
        lines.add(question.hint, .muted)
      }
      if fact.isOptional { lines.add(PageWords.optional, .muted) }
      return lines
    }
    let ways: [Points] = question.points.isEmpty ? [.none] : Points.allCases
    return ways.lazy.map(lines).first { $0.all.count + answer <= rect.rows } ?? lines(.none)
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
    var next = painter.problem(problem.sentence, isFocused: state.focus == .problem, row: row, in: rect)
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
    let unit = scene.question(fact).unit.map { $0 == "%" ? "" : " \($0)" } ?? ""
    painter.cut(
      "\(painter.glyphs.check) \(PageWords.understood(value.printed(scene.bareme.specialites) + unit))",
      row: row,
      ink: .good,
      in: rect
    )
  }
}
