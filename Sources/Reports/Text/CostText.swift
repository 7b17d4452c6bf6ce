import AidRules
package import FrenchText

extension EvaluationDocument {
  /// The cost alone, as text; empty where no working time is open.
  package func costText(_ form: TextForm) -> String {
    let cost = bareme.cost(evaluation)
    guard !cost.options.isEmpty else { return "" }
    var page = Paragraphs(form)
    addCost(cost, to: &page)
    page.gap()
    let names = cost.references.sourceIDs.compactMap { bareme.source($0)?.court }
    page.add("Sources\u{A0}: \(names.joined(separator: "\u{202F}; ")).")
    return page.text
  }

  /// What an assistant costs and what the aid leaves to pay, option by option; nothing where none is open.
  func addCost(_ cost: CostFinding, to page: inout Paragraphs) {
    guard !cost.options.isEmpty else { return }
    page.heading(CostWords.title)
    page.add(CostWords.reserve)
    page.add(cost.base.sentence)
    for option in cost.options {
      let isReserved = evaluation.option(option.option).map(evaluation.isReserved) == true
      page.add(CostWords.option(option.option, isReserved: isReserved))
      for year in option.annees {
        page.add("\(French.ordinal(year.annee)) année\u{A0}: \(year.words).", mark: "- ", indentation: 2)
        for sentence in year.degreeSentences { page.add(sentence, mark: "- ", indentation: 6) }
      }
      if let total = option.totalSentence { page.add(total, mark: "- ", indentation: 2) }
    }
    page.add("\(CostWords.hypotheses)\u{A0}:")
    for hypothesis in cost.hypotheses { page.add(hypothesis.sentence, mark: "- ", indentation: 2) }
    page.add(CostWords.exclusions, mark: "- ", indentation: 2)
  }
}
