import AidRules
import FrenchText

extension EvaluationDocument {
  /// Everything that the contract brings, a line a day: duties and payments in order, what nobody dated last.
  var planSection: ReportSection? {
    let duties = evaluation.deadlines.told.map { (date: $0.deadline.date, line: $0.sentence(phrasing)) }
    let payments = evaluation.plan.compactMap { event -> (date: Day?, line: String)? in
      guard case .payment = event, let date = event.date else { return nil }
      let words = [event.mention(phrasing), event.shift?.text].compactMap { $0 }.joined(separator: ", ")
      let line = "\(date.text)\u{A0}: \(event.titleWithAmounts)" + (words.isEmpty ? "." : " (\(words)).")
      return (date, line)
    }
    let lines = (duties + payments).enumerated().sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let one?, let other?): (one, left.offset) < (other, right.offset)
      case (let one, let other): (one == nil ? 1 : 0, left.offset) < (other == nil ? 1 : 0, right.offset)
      }
    }
    guard !lines.isEmpty else { return nil }
    return ReportSection(
      title: "Calendrier",
      place: .column,
      blocks: [.items(lines.map(\.element.line))]
    )
  }
}
