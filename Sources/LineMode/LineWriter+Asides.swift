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
      text.add(PageWords.place(question.source))
    }
    for page in pages(of: state) + HelpPage.inLines {
      text.heading(page.title)
      for line in page.lines { text.add(line, mark: "- ") }
    }
    return text.text
  }

  /// The help of the page in front, when it has commands of its own.
  private func pages(of state: State) -> [HelpPage] {
    switch state.page {
    case .dossiers, .dossier, .erasing: [.dossiersInLines]
    case .prompt: [.promptsInLines]
    case .results(.etSi): [.whatIfInLines]
    case .slide: [.slidesInLines]
    case .fiche: [.ficheInLines]
    case .home, .question, .review, .results, .toAsk, .guide, .reading: []
    }
  }

  /// Something that happened outside.
  func notice(_ state: State) -> String {
    var text = Paragraphs(form)
    text.heading(state.notice?.title ?? "")
    for paragraph in state.notice?.paragraphs(.lines) ?? [] { text.add(paragraph) }
    return text.text
  }

  /// Why the question is asked, or where the results come from.
  func why(_ state: State) -> String {
    let topics = topicsInFront(state)
    guard topics.isEmpty else { return sources(of: topics) }
    guard let fact = state.question else {
      let isTrial = state.page == .results(.etSi)
      if state.page == .fiche { return ficheSources(state) }
      if state.page == .results(.demarches) { return stepSources(state) }
      switch isTrial ? state.trialEvaluation : state.evaluation {
      case .success(let evaluation):
        return (isTrial ? steps(state, evaluation) : "") + reports.reasons(evaluation)
      case .failure(let refusal): return sentence(refusal.sentence)
      }
    }
    var text = Paragraphs(form)
    let question = wording(fact, state)
    text.add(question.why)
    if let stake = state.stake { text.add(stake.sentence(state.answers.option)) }
    for point in question.points { text.add(point, mark: "- ") }
    text.add(PageWords.place(question.source))
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

  /// Why the aid changes along the slider in front.
  private func steps(_ state: State, _ evaluation: Evaluation) -> String {
    let steps = state.whatIf.steps
    guard let axis = state.whatIf.front?.axis, !steps.marks.isEmpty,
      let phrasing = Phrasing(evaluation, in: bareme)
    else { return "" }
    var text = Paragraphs(form)
    text.heading(French.steps(along: axis))
    for cliff in steps.cliffs { text.add("\(cliff.sentence) \(cliff.reason(phrasing))", mark: "- ") }
    for slope in steps.slopes { text.add(slope.sentence, mark: "- ") }
    return text.text + "\n"
  }

  private func addObjectives(
    _ indicateur: Indicateur,
    _ explainer: Explainer,
    _ phrasing: Phrasing,
    to text: inout Paragraphs
  ) {
    for option in explainer.evaluation.options where option.verdict != .nonEligible {
      guard let objective = option.objectifs.first(where: { $0.indicateur == indicateur }) else { continue }
      text.heading(French.objective(indicateur, option.option))
      text.add(objective.line(phrasing))
      text.add(objective.method.sentence(phrasing))
      addValues(of: .objectif(option.option, indicateur), explainer, to: &text)
    }
  }

  /// What a step and those below it read, each value once.
  private func addValues(of step: Step, _ explainer: Explainer, to text: inout Paragraphs) {
    guard let node = explainer.tree.first(step) else { return }
    for reference in node.allReferences.distinct(by: \.key) {
      let value = explainer.value(reference)
      text.add(value.line, mark: "- ")
      if let reading = value.reading { text.add(reading, indentation: 2) }
    }
  }
}
