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
      text.add("\(PageWords.openDossier)\(evaluation.verdict.word.lowercased()).")
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
      text.add("\(label)\u{A0}: \(answer(row, state))", mark: "\(number). ")
    }
    text.add(MenuItem.toAsk.label, mark: "\(number + 1). ")
    text.add(Words.reviewWays)
    return text.text
  }

  private func answer(_ row: ReviewRow, _ state: State) -> String {
    switch row.answer {
    case .value(let value): AnswerLine.value(value.printed(bareme.specialites), pending: row.pending)
    case .unknown: PageWords.dontKnow
    case .draft(let text): AnswerLine.draft(text, of: row.fact, under: state.regime)
    case .unset where row.fact.isOptional: AnswerLine.optional
    case .unset where row.isIdle: AnswerLine.idle
    case .unset: AnswerLine.missing
    }
  }

  /// The results: everything that the first panels show, or the comparisons.
  func results(_ panel: Panel, _ state: State) -> String {
    let told = panel == .comparer ? state.comparisons.compactMap(reports.comparison) : [result(state)]
    return told.joined(separator: "\n") + "\n" + resultWays()
  }

  /// What can be asked of the results.
  func resultWays() -> String {
    var text = Paragraphs(form)
    text.add(PageWords.results)
    add([Words.whole, Words.comparisons, PageWords.trial], to: &text)
    text.add(Words.resultWays)
    return text.text
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
    case .success(let evaluation): reports.result(evaluation) + waysIn(evaluation)
    case .failure(let refusal): sentence(refusal.sentence)
    }
  }
}
