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
      let limits = scene.bareme.regime(evaluation.regime)?.bandes.limits(indicateur),
      let value = evaluation.situation.depart(indicateur)
    else { return }
    add(limits, value: value, label: "vous\u{A0}: \(French.number(value))", into: &lines)
  }

  /// The limits, and a value among them under its own label.
  static func add(_ limits: BandLimits, value: Int?, label: String, into lines: inout Lines) {
    // Among labels that would touch, the ends matter most.
    let named = zip(limits.named, [5, 2, 1, 4, 3]).map { ($0.name, $0.limit, $1) }
    let gauge = Gauge(
      marks: named.map { mark($0, $1, $2) },
      value: value,
      valueLabel: label,
      // Room beyond P95, for its label and for those who are there.
      highest: limits.p95.value + (limits.p95.value - limits.p90.value) / 2
    )
    let columns = min(lines.columns - 2, 72)
    for row in gauge.rows(columns: columns, glyphs: lines.glyphs) { lines.raw(Line("  \(row)", .accent)) }
    let drawn = gauge.labelled(columns: columns, glyphs: lines.glyphs).map(\.value)
    // A limit whose label found no room is told with its figure.
    let limited = named.map { name, limit, _ in
      return (name: drawn.contains(limit.value) ? name : told(name, limit), statut: limit.reference.statut)
    }
    addStatuts(limited, into: &lines)
  }

  /// How well each limit is established, unless officially.
  private static func addStatuts(_ limits: [(name: String, statut: Statut)], into lines: inout Lines) {
    let notes = Statut.allCases.filter { $0 != .officiel }.compactMap { statut -> String? in
      let names = limits.filter { $0.statut == statut }.map(\.name)
      return names.isEmpty ? nil : "\(French.list(names))\u{A0}: \(statut.word)"
    }
    if !notes.isEmpty { lines.add(notes.joined(separator: "\u{202F}; ") + ".", .muted, indent: 2) }
  }

  private static func mark(_ name: String, _ limit: Legal<Int>, _ weight: Int) -> Gauge.Mark {
    Gauge.Mark(value: limit.value, label: told(name, limit), short: name, weight: weight)
  }

  private static func told(_ name: String, _ limit: Legal<Int>) -> String {
    let sign = limit.reference.statut == .estime ? "≈" : ""
    return "\(name) \(sign)\(French.number(limit.value))"
  }
}
