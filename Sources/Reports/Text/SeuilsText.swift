import AidRules
import FrenchText

extension SeuilsDocument {
  /// The answers in plain text, as `EvaluationDocument.text` is.
  package var text: String {
    var page = Paragraphs(.report)
    let evaluated = evaluation.evaluation
    page.add("AssistMed \(evaluation.version), seuils au \(evaluated.day.text)")
    page.add(
      "Texte appliqué : \(French.regime(evaluated.regime)). Barème vérifié le "
        + "\(evaluation.bareme.verifieLe.text)."
    )
    page.heading("Verdict")
    page.add("\(evaluated.verdict.sign.glyph) \(evaluated.verdict.word)")
    page.add(evaluated.verdictSentence(evaluation.phrasing))
    addWaysIn(to: &page)
    for found in along { add(found, to: &page) }
    addBalance(to: &page)
    addBounds(to: &page)
    addWaiting(to: &page)
    addList("À savoir", evaluation.notes, to: &page)
    addList("Hypothèses", evaluated.hypotheses.map(\.sentence) + reachedHypotheses, to: &page)
    addList("Lectures choisies", citedDecisions.compactMap(evaluation.decisionText), to: &page)
    addList("Sources", citedSources.map(\.printed), to: &page)
    return page.text
  }

  private func addWaysIn(to page: inout Paragraphs) {
    let sentences = waysIn.sets.sentences(on: evaluation.evaluation.day).map(\.sentence)
    let refusal = waysIn.refusal(evaluation.evaluation, evaluation.phrasing)
    guard waysIn.verdict != .eligible else { return }
    page.heading(waysIn.title)
    if !sentences.isEmpty, let note = waysIn.signedNote { page.add(note) }
    for line in sentences + refusal + [waysIn.exclusions] { page.add(line, mark: "- ") }
  }

  private func add(_ found: Along, to page: inout Paragraphs) {
    page.heading("Selon \(found.axis.text)")
    let amounts = found.thresholds.sentences(all: questions.montant != nil)
    guard !found.isEmpty || !amounts.isEmpty else {
      return page.add("Rien ne change : ni l'accès à l'aide, ni les montants.")
    }
    for minimum in found.minima {
      page.add(minimum.sentence(evaluation.evaluation.situation, evaluation.phrasing), mark: "- ")
    }
    if !amounts.isEmpty {
      page.add(questions.montant == nil ? "Montants atteints :" : "Montant demandé :")
      for line in amounts { page.add(line, mark: "- ", indentation: 2) }
    }
    for slope in found.slopes { page.add(slope.sentence, mark: "- ") }
    // The steps say again, with their reasons, what the amounts say shortly: only on demand.
    if questions.axes != nil || amounts.isEmpty { addCliffs(found.cliffs, to: &page) }
  }

  private func addCliffs(_ cliffs: [Cliff], to page: inout Paragraphs) {
    guard !cliffs.isEmpty else { return }
    page.add("Paliers :")
    for cliff in cliffs {
      page.add(cliff.sentence, mark: "- ", indentation: 2)
      page.add(cliff.reason(evaluation.phrasing), indentation: 4)
    }
  }

  private func addBalance(to page: inout Paragraphs) {
    guard let balance else { return }
    page.heading("Pour un solde donné")
    switch balance {
    case .none(let reason): page.add(reason.sentence(evaluation.phrasing))
    case .aims(let aims):
      for aim in aims {
        for (place, sentence) in aim.sentences(evaluation.phrasing).enumerated() {
          page.add(sentence, mark: place == 0 ? "- " : "", indentation: place == 0 ? 0 : 2)
        }
      }
    }
  }

  /// The amounts that missing answers, or an estimated band, leave between two bounds.
  private func addBounds(to page: inout Paragraphs) {
    let lines = evaluation.shownOptions.flatMap { option in
      option.aide.compactMap { year -> String? in
        guard let maximum = year.maximum, maximum.exact == nil else { return nil }
        return "\(option.option.text), \(French.ordinal(year.annee)) année : \(maximum.text(year.statut))."
      }
    }
    guard !lines.isEmpty else { return }
    addList("Montants encore ouverts", lines, to: &page)
    let missing = evaluation.evaluation.missing.map(\.name)
    if !missing.isEmpty { page.add("Il manque : \(French.list(missing)).") }
  }

  private func addWaiting(to page: inout Paragraphs) {
    page.heading("Attendre pour signer")
    for sentence in waiting.sentences(checked: evaluation.bareme.verifieLe) { page.add(sentence, mark: "- ") }
  }

  /// What stood in for figures reached that weren't given.
  private var reachedHypotheses: [String] {
    let situation = evaluation.evaluation.situation
    let isAsked = balance != nil || along.contains { !$0.slopes.isEmpty }
    let isAnswered = situation.pmtAtteinte != nil && situation.fileActiveAtteinte != nil
    return isAsked && !isAnswered
      ? ["Un chiffre atteint non indiqué est pris égal à son départ."] : []
  }

  private func addList(_ title: String, _ lines: [String], to page: inout Paragraphs) {
    guard !lines.isEmpty else { return }
    page.heading(title)
    for line in lines { page.add(line, mark: "- ") }
  }
}
