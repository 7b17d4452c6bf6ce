import AidRules
import FrenchText
import Intake
import Wizard

extension LineWriter {
  /// « Et si… »: what can be tried, or the slider taken and where the aid changes along it.
  func trial(_ state: State) -> String {
    var text = Paragraphs(form)
    if let slider = state.sliderInFocus {
      text.add(named(slider))
      addSteps(slider, state, to: &text)
      if case .options(let choices) = slider.kind {
        add(choices.indices.map { French.capitalized(slider.text($0)) }, to: &text)
      }
      text.add(Words.ways(of: slider))
      return text.text
    }
    text.add("\(PageWords.trial), \(PageWords.trialIsApart).")
    let lines = state.trialEntries.map { entry in
      switch entry {
      case .slider(let slider): named(slider)
      case .action(let action): action.label
      }
    }
    add(lines, to: &text)
    addResult(state, onlyChanges: false, to: &text)
    text.add(Words.trialWays)
    return text.text
  }

  /// What a line did to the slider in front: where it stands, what that changes, what comes next.
  func moved(_ slider: Slider, from before: Slider, _ state: State) -> String {
    var text = Paragraphs(form)
    if let problem = state.whatIf.problem {
      text.add(problem.lineSentence(choices: 0))
      return text.text
    }
    text.add(named(slider))
    if slider.place == before.place {
      text.add(Words.unmoved)
      return text.text
    }
    if let change = state.whatIf.change { addEffect(of: change, to: &text) }
    addSteps(slider, state, to: &text)
    addResult(state, onlyChanges: true, to: &text)
    return text.text
  }

  /// What a change brought, in the longest words.
  func addEffect(of change: Change, to text: inout Paragraphs) {
    let effects = French.effects(
      of: change.fact,
      replacing: change.old,
      from: change.before,
      to: change.after,
      in: bareme,
      medium: .lines
    )
    if let effect = effects.first { text.add(effect + (effect.hasSuffix(".") ? "" : ".")) }
  }

  /// What is worth typing in front of « Et si… ».
  func trialWays(_ state: State) -> String {
    sentence(state.sliderInFocus.map(Words.ways) ?? Words.trialWays)
  }

  private func named(_ slider: Slider) -> String {
    "\(slider.label)\u{A0}: \(slider.values[0])."
  }

  /// Where the aid changes next along a slider, each way.
  private func addSteps(_ slider: Slider, _ state: State, to text: inout Paragraphs) {
    guard let place = slider.place else { return text.add(slider.beginning(.lines)) }
    if case .options = slider.kind { return addAccess(state, to: &text) }
    let steps = state.whatIf.steps
    var said: [String] = []
    if steps.cliffs.isEmpty {
      said += steps.jump(from: place, up: true).map { [Words.stepUp(steps.bend(at: $0) + ".")] } ?? []
      said += steps.jump(from: place, up: false).map { [Words.stepDown(steps.bend(at: $0) + ".")] } ?? []
      said += state.missingHalf(of: slider).map { [$0] } ?? []
      said += steps.slopes.map(\.sentence)
    } else {
      said += steps.next(above: place).map { [Words.stepUp($0.sentence(goingUp: true))] } ?? []
      said += steps.next(below: place).map { [Words.stepDown($0.sentence(goingUp: false))] } ?? []
    }
    for line in said.isEmpty ? [PageWords.noStep] : said { text.add(line) }
  }

  /// Whether the working time tried is open, and why.
  private func addAccess(_ state: State, to text: inout Paragraphs) {
    guard case .success(let evaluation) = state.trialEvaluation,
      let asked = evaluation.situation.option.flatMap(evaluation.option),
      let phrasing = Phrasing(evaluation, in: bareme)
    else { return }
    text.add(asked.accessSentence(phrasing))
  }

  /// The verdict and the figures, of the dossier and of the trial.
  ///
  /// - Parameter onlyChanges: whether a figure is left out where the trial doesn't change it: all of them after each
  ///   move would be long to listen to.
  private func addResult(_ state: State, onlyChanges: Bool, to text: inout Paragraphs) {
    guard case .success(let before) = state.evaluation else {
      if case .failure(let refusal) = state.evaluation { text.add(refusal.sentence) }
      return
    }
    switch state.trialEvaluation {
    case .failure(let refusal): text.add(refusal.sentence)
    case .success(let after):
      guard let phrasing = Phrasing(after, in: bareme) else { return }
      let sides = Sides(before, after)
      text.add("\(state.trialHeading)\u{A0}: \(verdicts(sides)).")
      if let regimes = sides.regimes { text.add(regimes + ".") }
      addFigures(sides, state, phrasing, onlyChanges: onlyChanges, to: &text)
      for warning in sides.newWarnings(phrasing) { text.add(warning, mark: "\(Sign.toConfirm.glyph) ") }
      guard !onlyChanges, after.verdict != .nonEligible else { return }
      for reserve in after.reserves(phrasing) { text.add(reserve, mark: "\(Sign.toConfirm.glyph) ") }
      for (line, _) in French.statuts(of: after.openOptions, phrasing) { text.add(line) }
    }
  }

  private func verdicts(_ sides: Sides<Evaluation>) -> String {
    let said = sides.map { "\($0.verdict.sign.glyph) \($0.verdict.word)" }
    return said.before == said.after ? said.after : "\(said.before) → \(said.after)"
  }

  private func addFigures(
    _ sides: Sides<Evaluation>,
    _ state: State,
    _ phrasing: Phrasing,
    onlyChanges: Bool,
    to text: inout Paragraphs
  ) {
    let figures = TrialFigures.all(sides, withBalances: state.showsTrialBalances)
    // What there was is in the dossier: nobody has to listen to it going line by line.
    let isLost = onlyChanges && sides.after.openOptions.isEmpty
    if figures.isEmpty || isLost { text.add(sides.after.withoutFigures("d'aide ni d'objectif", phrasing)) }
    guard !isLost else { return }
    var isSame = true
    for option in figures {
      let rows = option.rows.filter { !onlyChanges || $0.isChanged }
      guard !rows.isEmpty else { continue }
      isSame = false
      text.add("\(option.title)\(option.reserve)\u{A0}:")
      for row in rows { text.add("\(row.label)\u{A0}: \(row.words)", mark: "- ") }
    }
    if isSame, !figures.isEmpty { text.add(Words.sameFigures) }
  }
}

extension TrialFigures.Row {
  fileprivate var isChanged: Bool { cells.before.text != cells.after.text }

  fileprivate var words: String {
    isChanged ? "\(cells.before.text) → \(cells.after.text)" : cells.after.text
  }
}
