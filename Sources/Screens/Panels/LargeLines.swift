import AidRules
import FrenchText
import TerminalUI
import Wizard

extension Lines {
  /// Adds in large letters what a room must read of a panel: the verdict, or the first amount of each option.
  mutating func addLarge(_ panel: Panel, _ evaluation: Evaluation) {
    switch panel {
    case .eligibilite: big(evaluation.verdict.word, .small, evaluation.verdict.ink)
    case .aide where evaluation.verdict != .nonEligible: addLargeAmounts(evaluation.slideOptions)
    case .aide, .objectifs, .calendrier, .etSi, .comparer, .demarches: return
    }
    gap()
  }

  /// The first year of each option that pays one, side by side.
  private mutating func addLargeAmounts(_ options: [OptionEvaluation]) {
    let amounts = options.compactMap { option in
      option.aide.first { $0.maximum != nil }.map { (option: option.option, year: $0) }
    }
    let width = columns / max(amounts.count, 1)
    let drawn = amounts.map { option, year in
      BigText(year.maximum?.cell(year.statut) ?? "", .small, glyphs: glyphs)
    }
    guard !amounts.isEmpty, drawn.allSatisfy({ $0.columns < width }) else { return }
    var title = Line()
    for (option, year) in amounts {
      let text = glyphs.text("\(option.text), \(French.ordinal(year.annee)) année")
      title.append(text + blanks(max(1, width - cellWidth(of: text))), .title)
    }
    raw(title)
    for row in 0..<(drawn.first?.rows.count ?? 0) {
      var line = Line()
      for (amount, text) in zip(amounts, drawn) {
        line.append(text.rows[row] + blanks(width - text.columns), amount.year.statut?.ink ?? .strong)
      }
      raw(line)
    }
  }
}
