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
        var lines = Lines(columns: rect.columns, glyphs: painter.glyphs)
        lines.add(nothingFound(state.entry.text.text), .warning)
        painter.lines(lines.all, in: rect)
      }
      return
    }
    // A row is kept for the count when all don't fit.
    let height = choices.count > rect.rows ? max(1, rect.rows - 1) : rect.rows
    let width = rect.columns - 2
    let highlighted = state.highlighted  // a search: asked once, not for every row
    let window = ListWindow(count: choices.count, height: height, selection: highlighted ?? 0)
    for (offset, index) in window.visible.enumerated() {
      let row = rect.row + offset
      let choice = choices[index]
      let ink: Ink = highlighted == index ? .strong : .text
      painter.item(
        .choice(index),
        shown(mark(choice, state, painter.glyphs), label(choice, question), width, painter.glyphs),
        column: rect.column,
        row: row,
        ink: ink,
        focus: state.focus,
        in: rect
      )
    }
    let rest = Rect(
      column: rect.column,
      row: rect.row + choices.count + 1,
      columns: rect.columns,
      rows: rect.rows - choices.count - 1
    )
    if let front = highlighted, choices.indices.contains(front) {
      let label = label(choices[front], question)
      let inline = shown(mark(choices[front], state, painter.glyphs), label, width, painter.glyphs)
      if let detail = label.detail, !inline.hasSuffix(detail) { drawDetail(detail, in: rest, on: &painter) }
    }
    if choices.count > height {
      let below = choices.count - window.visible.upperBound
      let above = window.visible.lowerBound
      let count = PageWords.hidden(above: above, below: below)
      painter.cut("  \(count)", row: rect.row + height, ink: .muted, in: rect)
    }
  }

  private static func nothingFound(_ query: String) -> String {
    isOtherProfession(query)
      ? "L'aide est réservée aux médecins\u{A0}: \(French.quoted(query)) n'est pas une spécialité médicale."
      : "Aucune spécialité trouvée\u{A0}: effacez quelques lettres."
  }

  private static func mark(_ choice: Wizard.Choice, _ state: State, _ glyphs: Glyphs) -> String {
    let chosen = state.isChosen(choice)
    switch choice {
    case .specialite: return chosen ? "\(glyphs.check) " : ""
    case .value: return (chosen ? glyphs.selected : glyphs.unselected) + " "
    case .situation, .aucune: return (chosen ? glyphs.checked : glyphs.unchecked) + " "
    }
  }

  /// The label with its word of explanation when both fit; below, the explanation of the choice in front.
  private static func shown(_ mark: String, _ label: Label, _ columns: Int, _ glyphs: Glyphs) -> String {
    guard let detail = label.detail else {
      let text = mark + label.text
      guard cellWidth(of: glyphs.text(text)) > columns, let short = label.short else { return text }
      return mark + short
    }
    let whole = "\(mark)\(label.text) — \(detail)"
    return cellWidth(of: glyphs.text(whole)) <= columns ? whole : mark + label.text
  }

  /// A choice in the wording of the guide.
  private struct Label {
    let text: String
    var detail: String?
    /// The same where the whole doesn't fit.
    var short: String?
  }

  /// A specialty by its name; the exercises of médecine générale all begin alike.
  private static func label(_ specialite: Specialite) -> Label {
    let parts = specialite.libelle.split(separator: " — ", maxSplits: 1)
    return Label(
      text: specialite.libelle,
      short: parts.count > 1 ? French.capitalized(String(parts[1])) : nil
    )
  }

  /// The wording of the guide, which says more than the value's name.
  private static func label(_ choice: Wizard.Choice, _ question: Question) -> Label {
    let value: String
    let plain: String
    switch choice {
    case .specialite(let specialite): return label(specialite)
    case .value(let given): (value, plain) = (given.text, given.printed([]))
    case .situation(let situation): (value, plain) = (situation.rawValue, situation.text)
    case .aucune: (value, plain) = (Expectation.aucune, "aucune")
    }
    guard let worded = question.choices.first(where: { $0.value == value }) else {
      return Label(text: French.capitalized(plain))
    }
    return Label(text: worded.label, detail: worded.detail)
  }

  /// The explanation of the choice in front, wrapped under the list where there is room.
  private static func drawDetail(_ detail: String, in rect: Rect, on painter: inout Painter) {
    var lines = Lines(columns: rect.columns - 4, glyphs: painter.glyphs)
    lines.add(French.capitalized(detail) + ".", .muted)
    painter.lines(lines.all, in: rect.inset(columns: 2, rows: 0))
  }
}
