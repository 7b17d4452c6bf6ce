import AidRules
package import FrenchText

extension EvaluationDocument {
  /// The evaluation in plain text, for a terminal, a mail or a screen reader: words besides every glyph, no
  /// frame, at most 100 columns.
  package var text: String { text(.report) }

  /// The same in another form.
  package func text(_ form: TextForm) -> String {
    var page = Paragraphs(form)
    page.add("AssistMed \(version), évaluation du \(evaluation.day.text)")
    page.add(
      "Texte appliqué : \(French.regime(evaluation.regime)). Barème vérifié le \(bareme.verifieLe.text)."
    )
    addVerdict(to: &page)
    for option in shownOptions { addOption(option, to: &page) }
    let cost = bareme.cost(evaluation)
    addCost(cost, to: &page)
    addList("Réponses qui manquent, et où les trouver", missingLines(flags: namesFlags), to: &page)
    for list in closingLists { addList(list.title, list.lines, to: &page) }
    addList("Lectures choisies", citedDecisions.compactMap(decisionText), to: &page)
    addList("Sources", citedSources(with: cost).map(\.printed), to: &page)
    addExplanation(to: &page)
    return page.text
  }

  /// The reasoning alone; empty unless it is asked for.
  package func explanationText(_ form: TextForm) -> String {
    var page = Paragraphs(form)
    addExplanation(to: &page)
    return page.text
  }

  private func addExplanation(to page: inout Paragraphs) {
    guard let explainer else { return }
    var explanation = ExplanationText(explainer)
    explanation.add(to: &page)
    let cost = bareme.cost(evaluation)
    if !cost.options.isEmpty { explanation.add(cost.references, CostWords.read, to: &page) }
  }

  private func addVerdict(to page: inout Paragraphs) {
    let verdict = evaluation.verdict
    page.heading("Verdict")
    page.add("\(verdict.sign.glyph) \(verdict.word)")
    page.add(evaluation.verdictSentence(phrasing))
    page.heading("Conditions")
    for criterion in shownCriteria {
      page.add(
        "\(criterion.id.text), \(evaluation.word(of: criterion)). \(sentence(of: criterion))",
        mark: evaluation.sign(of: criterion).glyph + " "
      )
      for doubt in evaluation.doubts(beside: criterion.id) {
        page.add(doubt.sentence(phrasing), mark: "\(Sign.toConfirm.glyph) ", indentation: 2)
      }
    }
  }

  private func addList(_ title: String, _ lines: [String], to page: inout Paragraphs) {
    guard !lines.isEmpty else { return }
    page.heading(title)
    for line in lines { page.add(line, mark: "- ") }
  }

  /// What is said beside a figure that isn't official, with the decision that chose a reading.
  func mention(_ statut: Statut?, _ references: [Reference]) -> String? {
    // The figure already bears the sign ≈.
    if statut == .estime { return Statut.estime.word }
    return statut.flatMap { $0.mention(of: references, phrasing) }
  }
}
