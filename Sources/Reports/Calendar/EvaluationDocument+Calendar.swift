import AidRules
import FrenchText

extension EvaluationDocument {
  /// What an event says of itself: who does what, how well its day is established, and what that day supposes.
  func calendarDescription(of event: PlanEvent) -> String {
    let sources = event.references.sourceIDs.compactMap(bareme.source).map(\.court)
    return ([event.duty, event.shiftSentence, event.backing(sources)].compactMap(\.self) + reserves)
      .joined(separator: "\n")
  }

  /// What a calendar says of all its events, and the duties that nobody dated.
  var calendarDescription: String {
    let undated = evaluation.plan.compactMap { event -> String? in
      guard case .duty(let deadline) = event, deadline.date == nil else { return nil }
      return deadline.sentence(phrasing)
    }
    let checked = "AssistMed \(version), barème vérifié le \(bareme.verifieLe.text)."
    return (undated + reserves + [checked]).joined(separator: "\n")
  }

  /// What the days and the amounts suppose.
  private var reserves: [String] {
    let verdict = evaluation.verdict == .eligible ? [] : [evaluation.verdictSentence(phrasing)]
    return verdict + evaluation.hypotheses.map(\.sentence)
  }
}
