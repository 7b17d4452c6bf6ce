import AidRules
import FrenchText
import Guide
import Intake
import Wizard

extension LineWriter {
  /// How to use the page, and the program.
  func help(_ state: State) -> String {
    var text = Paragraphs(form)
    if let fact = state.question {
      let question = wording(fact, state)
      text.heading(question.label)
      text.add(question.hint)
      text.add(question.help)
      if let source = question.source { text.add(PageWords.place(source)) }
    }
    for page in HelpPage.inLines {
      text.heading(page.title)
      for line in page.lines { text.add(line, mark: "- ") }
    }
    return text.text
  }

  /// Something that happened outside.
  func notice(_ state: State) -> String {
    var text = Paragraphs(form)
    text.heading(state.notice?.title ?? "")
    for paragraph in state.notice?.paragraphs ?? [] { text.add(paragraph) }
    return text.text
  }

  /// Why the question is asked, or where the results come from.
  func why(_ state: State) -> String {
    guard let fact = state.question else {
      switch state.evaluation {
      case .success(let evaluation): return reports.reasons(evaluation)
      case .failure(let refusal): return sentence(refusal.sentence)
      }
    }
    var text = Paragraphs(form)
    let question = wording(fact, state)
    text.add(question.why)
    if let stake = state.stake { text.add(stake.sentence(state.answers.option)) }
    for point in question.points { text.add(point, mark: "- ") }
    if let source = question.source { text.add(PageWords.place(source)) }
    if fact == .signature {
      text.heading(PageWords.textsBySignature)
      for regime in bareme.signatureDays { text.add("\(regime.name)\u{A0}: \(regime.days).", mark: "- ") }
    }
    guard case .success(let evaluation) = state.liveEvaluation,
      let explainer = Explainer(evaluation, in: bareme), let phrasing = Phrasing(evaluation, in: bareme)
    else { return text.text }
    for criterion in evaluation.criteria
    where criterion.verdict != .sansObjet && criterion.id.facts.contains(fact) {
      text.heading(criterion.id.text)
      text.add(
        "\(French.capitalized(evaluation.word(of: criterion))). \(evaluation.sentence(of: criterion, phrasing))"
      )
      addValues(of: .criterion(criterion.id), explainer, to: &text)
    }
    if let indicateur = fact.indicateur { addObjectives(indicateur, explainer, phrasing, to: &text) }
    return text.text
  }

  private func addObjectives(
    _ indicateur: Indicateur,
    _ explainer: Explainer,
    _ phrasing: Phrasing,
    to text: inout Paragraphs
  ) {
    for option in explainer.evaluation.options where option.verdict != .nonEligible {
      guard let objective = option.objectifs.first(where: { $0.indicateur == indicateur }) else { continue }
      text.heading("Objectif \(indicateur.text), \(option.option.text)")
      text.add(objective.line(phrasing))
      text.add(objective.method.sentence(phrasing))
      addValues(of: .objectif(option.option, indicateur), explainer, to: &text)
    }
  }

  /// What a step and those below it read, each value once.
  private func addValues(of step: Step, _ explainer: Explainer, to text: inout Paragraphs) {
    guard let node = explainer.tree.first(step) else { return }
    var met: Set<String> = []
    for reference in node.allReferences where met.insert(reference.key).inserted {
      let value = explainer.value(reference)
      text.add(value.line, mark: "- ")
      if let reading = value.reading { text.add(reading, indentation: 2) }
    }
  }
}
