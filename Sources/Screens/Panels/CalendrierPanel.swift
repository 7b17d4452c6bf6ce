import AidRules
import FrenchText
import TerminalUI

/// The dated payments and duties of each option, in order.
enum CalendrierPanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    let options = evaluation.openOptions
    guard evaluation.verdict != .nonEligible, !options.isEmpty else {
      lines.add("Sans éligibilité, pas de calendrier.")
      return
    }
    for hypothesis in evaluation.hypotheses { lines.add(hypothesis.sentence, .warning) }
    lines.gap()
    addPayments(options, into: &lines)
    lines.heading("Échéances")
    for deadline in evaluation.deadlines {
      let statut = deadline.reference?.statut ?? .officiel
      lines.pair(
        [Span(deadline.date.shortText, .strong), Span("  \(deadline.kind.text)")],
        [Span(statut == .officiel ? "" : statut.word, statut.ink)]
      )
    }
    let references =
      options.flatMap(\.aide).flatMap(\.versements).flatMap(\.references)
      + evaluation.deadlines.compactMap(\.reference)
    lines.gap()
    lines.sources(of: references, in: scene, indent: 0)
  }

  /// Every option pays on the same days: one line a payment, a column an option.
  private static func addPayments(_ options: [OptionEvaluation], into lines: inout Lines) {
    let columns = options.map { max(18, cellWidth(of: $0.option.text)) + 2 }
    let heads = zip(options, columns).map { Span(atRight($0.option.text, $1), .title) }
    lines.pair([Span("Versements", .title)], heads)
    for (yearIndex, year) in (options.first?.aide ?? []).enumerated() {
      for (index, payment) in year.versements.enumerated() {
        let amounts = zip(options, columns).map { option, width -> Span in
          let years = option.aide
          guard years.indices.contains(yearIndex), years[yearIndex].versements.indices.contains(index) else {
            return Span(atRight("–", width), .muted)
          }
          let statut = years[yearIndex].statut ?? .inconnu
          let amount = years[yearIndex].versements[index].montant.cell(statut)
          return Span(atRight(lines.glyphs.text(amount), width), statut.ink)
        }
        lines.pair([Span(payment.date.shortText, .strong), Span("  \(label(payment, year))")], amounts)
      }
    }
  }

  private static func label(_ payment: Payment, _ year: AidYear) -> String {
    let rank = "\(French.ordinal(year.annee)) année, \(payment.nature.text)"
    return payment.echeance ? "\(rank) (au plus tard, \(payment.statut.word))" : rank
  }

  private static func atRight(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - cellWidth(of: text))) + text
  }
}
