import AidRules
import FrenchText
import Wizard

extension LineWriter {
  /// The verdict and the figures, of the dossier and of the trial.
  ///
  /// - Parameter onlyChanges: whether a figure is left out where the trial doesn't change it: all of them after each
  ///   move would be long to listen to.
  func addResult(_ state: State, onlyChanges: Bool, to text: inout Paragraphs) {
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
    if figures.isEmpty || isLost { text.add(sides.withoutFigures(phrasing)) }
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
