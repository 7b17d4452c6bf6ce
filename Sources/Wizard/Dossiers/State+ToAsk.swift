package import AidRules

/// A figure to ask somebody for.
package struct FigureToAsk: Hashable, Sendable {
  /// The fact.
  package let fact: Fact
  /// What was noted of it.
  package let note: String
}

extension State {
  /// The figures still missing, the most decisive first, then those noted as to be asked.
  package var toAsk: [FigureToAsk] {
    // The rules refuse only for the day of signature: it is what has to be asked again.
    let facts = (try? evaluation.get())?.missing ?? [.signature]
    let noted = Fact.allCases.filter { notes[$0]?.isToAsk == true && !facts.contains($0) }
    return (facts + noted).map { FigureToAsk(fact: $0, note: notes[$0]?.text ?? "") }
  }
}
