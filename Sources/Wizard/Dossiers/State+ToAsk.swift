package import AidRules

/// An answer to ask somebody for.
package struct FigureToAsk: Hashable, Sendable {
  /// The fact.
  package let fact: Fact
  /// What was noted of it.
  package let note: String
}

extension State {
  /// The answers still awaited, the most decisive first, then those noted as to be asked.
  package var toAsk: [FigureToAsk] {
    let noted = Fact.allCases.filter { notes[$0]?.isToAsk == true && !awaited.contains($0) }
    return (awaited + noted).map { FigureToAsk(fact: $0, note: notes[$0]?.text ?? "") }
  }
}
