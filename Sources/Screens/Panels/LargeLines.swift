import AidRules
import FrenchText
import TerminalUI
import Wizard

extension Lines {
  /// Adds in large letters what a room must read of a panel: the verdict, or the first amount of each option.
  mutating func addLarge(_ panel: Panel, _ evaluation: Evaluation, _ scene: Scene) {
    switch panel {
    case .eligibilite: big(evaluation.verdict.word, .small, evaluation.verdict.ink)
    case .aide where evaluation.verdict != .nonEligible: addLargeAmounts(evaluation.slideOptions)
    case .cout where addLargeRests(scene): break
    case .aide, .objectifs, .calendrier, .etSi, .cout, .comparer, .demarches: return
    }
    gap()
  }

  /// The first year of each option that pays one, side by side.
  private mutating func addLargeAmounts(_ options: [OptionEvaluation]) {
    let amounts = options.compactMap { option in
      option.aide.first { $0.maximum != nil }.map { (option: option.option, year: $0) }
    }
    addLarge(
      amounts.map { option, year in
        LargeFigure(
          title: "\(option.text), \(French.ordinal(year.annee)) année",
          text: year.maximum?.cell(year.statut) ?? "",
          ink: year.statut?.ink ?? .strong
        )
      }
    )
  }

  /// What each option leaves to pay over the years; false where there is nothing to show.
  private mutating func addLargeRests(_ scene: Scene) -> Bool {
    guard let cost = scene.state.cost?.finding else { return false }
    return addLarge(
      cost.options.compactMap { option in
        guard let total = option.total ?? option.annees.first, let rest = total.restes.last else {
          return nil
        }
        let years =
          option.annees.count > 1 ? "\(option.annees.count) ans" : "\(French.ordinal(total.annee)) année"
        return LargeFigure(
          title: "\(option.option.text), \(years)\u{A0}: \(rest.side)",
          text: rest.amount,
          ink: rest.ink
        )
      }
    )
  }

  /// Figures side by side, each under its title; false, and nothing, where they don't fit.
  @discardableResult
  private mutating func addLarge(_ figures: [LargeFigure]) -> Bool {
    let width = columns / max(figures.count, 1)
    let drawn = figures.map { BigText($0.text, .small, glyphs: glyphs) }
    guard !figures.isEmpty, drawn.allSatisfy({ $0.columns < width }) else { return false }
    var title = Line()
    for figure in figures {
      let text = glyphs.text(figure.title)
      title.append(text + blanks(max(1, width - cellWidth(of: text))), .title)
    }
    raw(title)
    for row in 0..<(drawn.first?.rows.count ?? 0) {
      var line = Line()
      for (figure, text) in zip(figures, drawn) {
        line.append(text.rows[row] + blanks(width - text.columns), figure.ink)
      }
      raw(line)
    }
    return true
  }
}

/// A figure in large letters.
private struct LargeFigure {
  let title: String
  let text: String
  let ink: Ink
}
