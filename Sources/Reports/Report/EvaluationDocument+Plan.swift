import AidRules
import FrenchText

extension EvaluationDocument {
  /// Everything that the contract brings, a line a day: duties and payments in order, what nobody dated last.
  var planSection: ReportSection? {
    let lines = evaluation.planSentences(phrasing)
    guard !lines.isEmpty else { return nil }
    return ReportSection(title: "Calendrier", place: .column, blocks: [.items(lines)])
  }
}
