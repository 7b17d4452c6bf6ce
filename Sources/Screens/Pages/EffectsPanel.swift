import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// What the answers say so far, beside the question: criteria, first amounts, objectives, what is missing.
enum EffectsPanel {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    var lines = Lines(columns: rect.columns, glyphs: painter.glyphs)
    switch scene.state.liveEvaluation {
    case .failure(let refusal): lines.add(refusal.sentence, .bad)
    case .success(let evaluation): Self.lines(evaluation, scene, into: &lines)
    }
    var missing = Lines(columns: rect.columns, glyphs: painter.glyphs)
    if case .success(let evaluation) = scene.state.liveEvaluation { addMissing(evaluation, into: &missing) }
    let (effects, bottom) = rect.split(bottom: missing.all.count)
    painter.lines(lines.fitted(to: effects.rows), in: effects)
    painter.lines(missing.all, in: bottom)
  }

  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    let verdict = evaluation.verdict
    lines.add("\(verdict.glyph(lines.glyphs)) \(verdict.word)", verdict.ink)
    for criterion in evaluation.shownCriteria {
      let sign = evaluation.sign(of: criterion)
      lines.pair(
        [Span("\(sign.glyph(lines.glyphs)) ", sign.ink), Span(criterion.id.text)],
        [Span(evaluation.line(of: criterion), sign.ink)]
      )
    }
    guard verdict != .nonEligible else { return }
    let open = evaluation.openOptions
    if let year = open.first?.aide.first {
      let condition = verdict == .aCompleter ? ", si éligible" : ""
      lines.heading("Aide, \(French.ordinal(year.annee)) année\(condition)")
    }
    for option in open {
      guard let year = option.aide.first, let maximum = year.maximum else { continue }
      lines.pair([Span(option.option.text)], [Span(maximum.text, (year.statut ?? .inconnu).ink)], indent: 2)
    }
    for indicateur in open.first?.objectifs.map(\.indicateur) ?? [] {
      lines.heading("Objectif \(indicateur.text)")
      for option in open {
        guard let objective = option.objectifs.first(where: { $0.indicateur == indicateur }) else { continue }
        lines.pair([Span(option.option.text)], [short(objective, phrasing)], indent: 2)
      }
    }
  }

  /// How many answers the result still waits for; kept in sight under the effects.
  private static func addMissing(_ evaluation: Evaluation, into lines: inout Lines) {
    let count = evaluation.awaited.count
    guard count > 0 else { return }
    lines.add("Manque\u{A0}: \(French.count(count, "réponse", "réponses")) (F9)", .muted)
  }

  private static func short(_ objective: Objective, _ phrasing: Phrasing) -> Span {
    let ink = objective.statut?.ink ?? .muted
    guard let target = objective.cible else {
      guard case .unknown(let cause) = objective.method else { return Span("", ink) }
      return Span(cause.word, ink)
    }
    if objective.isMaintained { return Span("à maintenir", ink) }
    let gain = objective.cibleExacte == nil ? nil : objective.gain.map { " (\(French.signed($0)))" }
    return Span(target.text(objective.statut) + (gain ?? ""), ink)
  }
}
