import AidRules
import FrenchText
import TerminalUI

/// What the contract asks in exchange: start, target and gain of each indicator, and where the doctor stands.
enum ObjectifsPanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    if evaluation.verdict == .nonEligible {
      lines.add(UnknownObjective.notEligible.sentence(phrasing))
      return
    }
    let indicateurs = evaluation.options.first?.objectifs.map(\.indicateur) ?? []
    for indicateur in indicateurs {
      lines.heading(French.capitalized(indicateur.text))
      addGauge(indicateur, evaluation, scene, into: &lines)
      for option in shown(evaluation) {
        if let objective = option.objectifs.first(where: { $0.indicateur == indicateur }) {
          add(objective, of: option.option, phrasing, into: &lines)
        }
      }
      let references = shown(evaluation).flatMap(\.objectifs).filter { $0.indicateur == indicateur }
        .flatMap(\.references)
      lines.sources(of: references, in: scene)
    }
    let later = evaluation.options.count - shown(evaluation).count
    if later > 0 {
      lines.gap()
      lines.add("Les temps de travail fermés aujourd'hui ne sont pas montrés.", .muted)
    }
  }

  /// The options open now, or the one asked.
  private static func shown(_ evaluation: Evaluation) -> [OptionEvaluation] {
    evaluation.options.filter { $0.verdict != .nonEligible }
  }

  private static func add(
    _ objective: Objective,
    of option: OptionETP,
    _ phrasing: Phrasing,
    into lines: inout Lines
  ) {
    let ink = objective.statut?.ink ?? .muted
    lines.pair([Span(option.text, .strong)], [Span(objective.line(phrasing), ink)], indent: 2)
    let decision = objective.references.compactMap(\.decision).first
    let mention = objective.statut?.mention(decision: decision, phrasing)
    lines.add(
      [mention.map { Span("\($0). ", ink) }, Span(objective.method.sentence(phrasing), .muted)].compactMap {
        $0
      },
      indent: 4
    )
    if objective.aConvenir {
      lines.add("Aménagement à convenir avec \(phrasing.cpam).", .warning, indent: 4)
    }
  }

  /// The national limits and the doctor's place among them; only médecine générale's are known.
  private static func addGauge(
    _ indicateur: Indicateur,
    _ evaluation: Evaluation,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    guard evaluation.situation.specialite?.famille == .medecineGenerale,
      let limits = scene.regime(evaluation)?.bandes.limits(indicateur),
      let value = evaluation.situation.depart(indicateur)
    else { return }
    func mark(_ name: String, _ limit: Legal<Int>, _ weight: Int) -> Gauge.Mark {
      let sign = limit.reference.statut == .officiel ? "" : "≈"
      return Gauge.Mark(
        value: limit.value,
        label: "\(name) \(sign)\(French.number(limit.value))",
        weight: weight
      )
    }
    let gauge = Gauge(
      marks: [
        mark("P30", limits.p30, 5), mark("P50", limits.p50, 2), mark("P70", limits.p70, 1),
        mark("P90", limits.p90, 3), mark("P95", limits.p95, 4),
      ],
      value: value,
      valueLabel: "vous\u{A0}: \(French.number(value))"
    )
    for row in gauge.rows(columns: min(lines.columns, 72), glyphs: lines.glyphs) {
      lines.raw(Line(row, .accent))
    }
  }
}
