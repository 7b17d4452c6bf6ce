import AidRules
import FrenchText
import TerminalUI

/// The dated payments and duties, in order.
enum CalendrierPanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    let options = evaluation.options.filter { $0.verdict != .nonEligible }
    guard evaluation.verdict != .nonEligible, !options.isEmpty else {
      lines.add("Sans éligibilité, pas de calendrier.")
      return
    }
    if evaluation.situation.signature == nil {
      lines.add(
        "Dates supposées\u{A0}: signature le \(evaluation.signature.text) (date non indiquée).",
        .warning,
        hanging: 2
      )
    }
    for option in options {
      lines.heading("Versements, \(option.option.text)")
      for year in option.aide {
        for payment in year.versements { add(payment, of: year, into: &lines) }
      }
    }
    lines.heading("Échéances")
    for deadline in evaluation.deadlines {
      let statut = deadline.reference?.statut ?? .officiel
      let mention = statut == .officiel ? "" : " (\(statut.word))"
      lines.pair(
        [Span(deadline.date.shortText, .strong), Span("  \(deadline.kind.text)")],
        [Span(mention.trimmed, statut.ink)]
      )
    }
    let references =
      options.flatMap(\.aide).flatMap(\.versements).flatMap(\.references)
      + evaluation.deadlines.compactMap(\.reference)
    lines.gap()
    lines.sources(of: references, in: scene, indent: 0)
  }

  private static func add(_ payment: Payment, of year: AidYear, into lines: inout Lines) {
    let due = payment.echeance ? "au plus tard " : ""
    let mention = payment.statut == .officiel ? "" : "  \(payment.statut.word)"
    lines.pair(
      [
        Span(payment.date.shortText, .strong),
        Span("  \(due)\(French.ordinal(year.annee)) année, \(payment.nature.text)"),
      ],
      [Span(payment.montant.text, (year.statut ?? .inconnu).ink), Span(mention, payment.statut.ink)]
    )
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let body = drop { $0 == " " }
    return String(body.reversed().drop { $0 == " " }.reversed())
  }
}
