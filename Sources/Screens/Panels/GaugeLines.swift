import AidRules
import FrenchText
import TerminalUI

/// The national limits and the doctor's place among them; only médecine générale's are known.
enum GaugeLines {
  static func add(
    _ indicateur: Indicateur,
    _ evaluation: Evaluation,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    guard evaluation.situation.specialite?.famille == .medecineGenerale,
      let limits = scene.regime(evaluation)?.bandes.limits(indicateur),
      let value = evaluation.situation.depart(indicateur)
    else { return }
    let gauge = Gauge(
      marks: [
        mark("P30", limits.p30, 5), mark("P50", limits.p50, 2), mark("P70", limits.p70, 1),
        mark("P90", limits.p90, 3), mark("P95", limits.p95, 4),
      ],
      value: value,
      valueLabel: "vous\u{A0}: \(French.number(value))"
    )
    let columns = min(lines.columns - 2, 72)
    for row in gauge.rows(columns: columns, glyphs: lines.glyphs) { lines.raw(Line("  \(row)", .accent)) }
  }

  /// A limit that no official source gives bears the sign of an estimate.
  private static func mark(_ name: String, _ limit: Legal<Int>, _ weight: Int) -> Gauge.Mark {
    let sign = limit.reference.statut == .officiel ? "" : "≈"
    return Gauge.Mark(
      value: limit.value,
      label: "\(name) \(sign)\(French.number(limit.value))",
      weight: weight
    )
  }
}
