import AidRules
import FrenchText
import TerminalUI

/// The maximum of each contract year, one bar a year, options side by side.
enum AidePanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    let options = evaluation.options.filter { $0.verdict != .nonEligible }
    guard evaluation.verdict != .nonEligible, !options.isEmpty else {
      lines.add("Sans éligibilité, pas d'aide.")
      return
    }
    lines.add("Montants maximaux par année de contrat.", .muted)
    let highest = options.flatMap(\.aide).compactMap { $0.maximum?.high.amount }.max() ?? 1
    for option in options {
      lines.heading(option.option.text)
      for year in option.aide { add(year, highest: highest, into: &lines) }
      addTotal(option, into: &lines)
    }
    lines.gap()
    addBand(evaluation, phrasing, into: &lines)
    lines.add(
      "À partir de la \(French.ordinal(phrasing.firstModulatedYear)) année, le solde suit l'atteinte des objectifs.",
      indent: 0
    )
    lines.sources(of: options.flatMap(\.aide).flatMap(\.references), in: scene, indent: 0)
  }

  private static func add(_ year: AidYear, highest: Int, into lines: inout Lines) {
    let label = "\(French.ordinal(year.annee)) année"
    guard let maximum = year.maximum, let statut = year.statut else {
      lines.pair([Span(label)], [Span("non ouverte", .muted)], indent: 2)
      return
    }
    let sign = statut == .estime ? "≈\u{A0}" : ""
    let amount = "\(sign)\(maximum.text)"
    let mention = statut == .officiel ? "" : "  \(statut.word)"
    let room = lines.columns - 2 - 11 - 22 - 16
    let columns = max(6, min(40, room))
    let drawn = bar(value: maximum.low.amount, maximum: highest, columns: columns, glyphs: lines.glyphs)
    lines.raw(
      Line([
        Span("  " + padded(lines.glyphs.text(label), to: 11)), Span(drawn, .bar), Span(" "),
        Span(lines.glyphs.text(amount), statut.ink), Span(lines.glyphs.text(mention), statut.ink),
      ])
    )
  }

  private static func addTotal(_ option: OptionEvaluation, into lines: inout Lines) {
    let maxima = option.aide.compactMap(\.maximum)
    guard maxima.count > 1 else { return }
    let total = Bounds(
      Euros(maxima.map(\.low.amount).reduce(0, +)),
      Euros(maxima.map(\.high.amount).reduce(0, +))
    )
    lines.pair([Span("Total, au plus", .muted)], [Span(total.text, .strong)], indent: 2)
  }

  private static func addBand(_ evaluation: Evaluation, _ phrasing: Phrasing, into lines: inout Lines) {
    let band = evaluation.band
    switch band.statut {
    case .inconnu:
      lines.add(
        "Tranche de patientèle inconnue\u{A0}: les montants vont du plus bas au plus haut possible. "
          + "À demander à \(phrasing.cpam).",
        .warning
      )
    case .estime:
      lines.add("Tranche de patientèle\u{A0}: ≈ \(band.tranches.text) (estimation).", .estimate)
    default:
      lines.add("Tranche de patientèle\u{A0}: \(band.tranches.text).")
    }
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - cellWidth(of: text)))
  }
}
