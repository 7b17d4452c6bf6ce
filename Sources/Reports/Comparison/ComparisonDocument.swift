package import AidRules
package import FrenchText

/// Two evaluations set against each other, with what their renderings need.
package struct ComparisonDocument: Sendable {
  /// The two evaluations.
  package let sides: Sides<EvaluationDocument>
  /// What they differ in.
  package let compared: Compared

  /// Sets two documents against each other.
  package init?(_ before: EvaluationDocument, _ after: EvaluationDocument) {
    let sides = Sides(before, after)
    guard let compared = Compared(sides.map(\.evaluation), baremes: sides.map(\.bareme)) else { return nil }
    self.sides = sides
    self.compared = compared
  }

  /// What differs.
  var differences: [Difference] { compared.differences }

  /// The places of the barème read otherwise, each once, with the differences that it explains.
  var readings: [(change: ReferenceChange, explains: [Difference])] {
    var order: [ReferenceChange] = []
    var explains: [ReferenceChange: [Difference]] = [:]
    for difference in differences {
      for change in difference.references {
        if explains[change] == nil { order.append(change) }
        explains[change, default: []].append(difference)
      }
    }
    return order.map { ($0, explains[$0] ?? []) }
  }
}
