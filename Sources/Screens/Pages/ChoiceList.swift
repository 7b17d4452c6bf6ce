import AidRules
import FrenchText
import Guide
import Intake
import TerminalUI
import Wizard

/// The choices of a question, scrolled so that the one in focus shows.
enum ChoiceList {
  static func draw(_ state: State, _ question: Question, in rect: Rect, on painter: inout Painter) {
    let choices = state.choices
    guard !choices.isEmpty, rect.rows > 0 else {
      if question.fact.control == .search, rect.rows > 0 {
        painter.cut(
          "Aucune spécialité trouvée\u{A0}: effacez quelques lettres.",
          row: rect.row,
          ink: .warning,
          in: rect
        )
      }
      return
    }
    // A row is kept for the count when all don't fit.
    let height = choices.count > rect.rows ? max(1, rect.rows - 1) : rect.rows
    var window = ListWindow(count: choices.count, height: height)
    window.select(state.highlighted ?? 0)
    for (offset, index) in window.visible.enumerated() {
      let row = rect.row + offset
      let choice = choices[index]
      let ink: Ink = state.highlighted == index ? .strong : .text
      painter.item(
        .choice(index),
        "\(mark(choice, state, painter.glyphs))\(label(choice, question))",
        column: rect.column,
        row: row,
        ink: ink,
        focus: state.focus,
        in: rect
      )
    }
    if choices.count > height {
      let below = choices.count - window.visible.upperBound
      let above = window.visible.lowerBound
      let count = "\(painter.glyphs.arrowUp)\(above) \(painter.glyphs.arrowDown)\(below)"
      painter.cut("  \(count) sur \(choices.count)", row: rect.row + height, ink: .muted, in: rect)
    }
  }

  private static func mark(_ choice: Wizard.Choice, _ state: State, _ glyphs: Glyphs) -> String {
    let chosen = state.isChosen(choice)
    switch choice {
    case .specialite: return chosen ? "\(glyphs.check) " : ""
    case .value: return (chosen ? glyphs.selected : glyphs.unselected) + " "
    case .situation, .aucune: return (chosen ? glyphs.checked : glyphs.unchecked) + " "
    }
  }

  /// The wording of the guide, which says more than the value's name.
  private static func label(_ choice: Wizard.Choice, _ question: Question) -> String {
    let value: String
    let plain: String
    switch choice {
    case .specialite(let specialite): return specialite.libelle
    case .value(let given): (value, plain) = (given.text, given.printed([]))
    case .situation(let situation): (value, plain) = (situation.rawValue, situation.text)
    case .aucune: (value, plain) = (Expectation.aucune, "aucune")
    }
    guard let worded = question.choices.first(where: { $0.value == value }) else {
      return French.capitalized(plain)
    }
    return worded.label + (worded.detail.map { " — \($0)" } ?? "")
  }
}
