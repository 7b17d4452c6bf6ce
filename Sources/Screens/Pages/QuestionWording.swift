import AidRules
import FrenchText
import Guide
import Intake
import TerminalUI
import Wizard

/// A question in words: its text, and what helps to answer it.
enum QuestionWording {
  /// What is shown besides the text: where room lacks, the points follow each other, then take the place of where to find
  /// the answer, and are left to « pourquoi » with the rest in the end.
  private enum Help: CaseIterable {
    case list, sentence, sentenceAlone, place, nothing
  }

  /// The wording that leaves room for the answer.
  static func lines(
    _ question: Question,
    _ scene: Scene,
    in rect: Rect,
    blank: Int,
    _ glyphs: Glyphs
  ) -> Lines {
    let answer = answerRows(question.fact, scene.state) + blank
    let ways: [Help] = question.points.isEmpty ? [.place, .nothing] : Help.allCases
    return ways.lazy.map { lines(question, $0, in: rect, glyphs) }.first {
      $0.all.count + answer <= rect.rows
    }
      ?? lines(question, .nothing, in: rect, glyphs)
  }

  /// The rows of the field or of the choices, and of the ways on; what is wrong takes the place of what was understood.
  private static func answerRows(_ fact: Fact, _ state: State) -> Int {
    if fact.control == .text { return state.problem == nil ? 4 : 3 }
    return state.choices.count + 2
  }

  /// The fewest rows that answering takes: the field, a choice with the count of the others, the ways on, and what was
  /// likely meant.
  static func leastRows(_ fact: Fact, _ state: State) -> Int {
    let answer = (fact.control.isTyped ? 1 : 0) + min(2, state.choices.count)
    return answer + 2 + (state.problem?.meant == nil ? 0 : 1)
  }

  private static func lines(_ question: Question, _ help: Help, in rect: Rect, _ glyphs: Glyphs) -> Lines {
    let control = question.fact.control
    var lines = Lines(columns: rect.columns, glyphs: glyphs)
    lines.add(question.text, .strong)
    switch help {
    case .list: for point in question.points { lines.add("\(glyphs.bullet) \(point)", hanging: 2) }
    case .sentence, .sentenceAlone:
      lines.add(French.capitalized(question.points.joined(separator: "\u{202F}; ")) + ".")
    case .place, .nothing: break
    }
    if help != .sentenceAlone, help != .nothing { lines.add(question.source, .muted) }
    // The choices say by themselves what is expected.
    if help != .nothing, control == .text || (control == .search && rect.rows > 16) {
      lines.add(question.hint, .muted)
    }
    if question.fact.isOptional { lines.add(PageWords.optional, .muted) }
    return lines
  }
}
