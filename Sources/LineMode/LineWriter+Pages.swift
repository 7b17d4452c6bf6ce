import AidRules
import FrenchText
import Guide
import Intake
import Wizard

extension LineWriter {
  /// The entrance.
  func home(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add(PageWords.purpose)
    text.add(PageWords.promise)
    text.gap()
    if !state.answers.isEmpty, case .success(let evaluation) = state.evaluation {
      text.add("\(PageWords.openDossier)\(evaluation.shortVerdict).")
    }
    add(state.homeEntries.map { label($0, state) }, to: &text)
    return text.text
  }

  private func label(_ entry: HomeEntry, _ state: State) -> String {
    switch entry {
    case .newDossier: PageWords.newDossier
    case .resume: state.resumeLabels(bareme.specialites)[0]
    case .dossiers: PageWords.dossiers(state.dossiers.count)
    case .example(let number):
      bareme.exemples.indices.contains(number - 1) ? bareme.exemples[number - 1].titre : ""
    case .talk(let program): program.title
    case .guide: PageWords.guide
    case .quit: PageWords.quit
    }
  }

  /// Every answer at a glance; what can be changed has a number.
  func review(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add(PageWords.review)
    var number = 0
    for row in state.reviewRows {
      let label = wording(row.fact, state).label
      guard row.applicability == .asked else {
        text.add("\(label)\u{A0}: \(row.applicability.sentence ?? "")", mark: "- ")
        continue
      }
      number += 1
      text.add("\(label)\u{A0}: \(row.words(bareme.specialites, under: state.regime))", mark: "\(number). ")
      for doubt in state.doubts(beside: row) { text.add("\(Sign.toConfirm.glyph) \(doubt)", indentation: 3) }
    }
    if !state.costRows.isEmpty { text.add(CostWords.group + "\u{A0}:") }
    for row in state.costRows {
      number += 1
      let label = wording(row.fact, state).label
      text.add("\(label)\u{A0}: \(row.words(bareme.specialites, under: state.regime))", mark: "\(number). ")
    }
    text.add(PageWords.toAskButton(state.toAsk.count), mark: "\(number + 1). ")
    text.add(MenuItem.fiche.label, mark: "\(number + 2). ")
    if let doubt = state.doubt(in: bareme) { text.add(doubt, mark: "\(Sign.toConfirm.glyph) ") }
    text.add(Words.reviewWays)
    return text.text
  }

  /// The results: everything that the first panels show, or the comparisons.
  func results(_ panel: Panel, _ state: State) -> String {
    let told: [String] =
      switch panel {
      case .cout: [cost(state)]
      case .comparer: state.comparisons.compactMap(reports.comparison)
      case .demarches: [steps(state)]
      case .eligibilite, .objectifs, .aide, .calendrier, .etSi: [result(state)]
      }
    return told.joined(separator: "\n") + "\n" + resultWays(state)
  }

  /// What can be asked of the results, and in front of the cost what it can start from.
  func resultWays(_ state: State) -> String {
    var text = Paragraphs(form)
    text.add(PageWords.results)
    add(
      [
        Words.whole, Words.comparisons, PageWords.trial, FicheWords.steps, FicheWords.title, CostWords.title,
      ] + state.costEntries.map { "\($0.costButton)\u{A0}: \(wording($0, state).text)" },
      to: &text
    )
    text.add(Words.resultWays)
    return text.text
  }

  /// What an assistant costs, or why nothing is told of it.
  private func cost(_ state: State) -> String {
    guard case .success(let evaluation) = state.evaluation, let phrasing = Phrasing(evaluation, in: bareme)
    else { return result(state) }
    let text = reports.cost(evaluation)
    return text.isEmpty ? sentence(evaluation.withoutFigures("de coût", phrasing)) : text
  }

  /// What would make the doctor eligible, or lift the conditions; nothing where there is nothing to change.
  private func waysIn(_ evaluation: Evaluation) -> String {
    // The situation was evaluated, so its signature isn't refused.
    guard let ways = try? bareme.waysIn(evaluation.situation, on: evaluation.day),
      let phrasing = Phrasing(evaluation, in: bareme)
    else { return "" }
    let sentences = ways.sets.sentences(on: evaluation.day).map(\.sentence)
    let said = sentences.isEmpty ? ways.refusal(evaluation, phrasing) : sentences
    guard !said.isEmpty else { return "" }
    var text = Paragraphs(form)
    text.heading(ways.title)
    if let note = ways.signedNote, !sentences.isEmpty { text.add(note) }
    for sentence in said { text.add(sentence, mark: "- ") }
    return "\n" + text.text
  }

  /// The result told whole, or why there is none.
  func result(_ state: State) -> String {
    switch state.evaluation {
    case .success(let evaluation): reports.result(evaluation, state.awaited) + waysIn(evaluation)
    case .failure(let refusal): sentence(refusal.sentence)
    }
  }
}
