package import AidRules

extension Bareme {
  /// Each text with the days of signature that it covers, the oldest first, and what says so.
  package var signatureDays: [(name: String, days: String, reference: Reference)] {
    regimes.indices.map { index in
      let first = regimes[index].debut
      let next = regimes.indices.contains(index + 1) ? regimes[index + 1].debut.value : nil
      let days =
        next.map { "du \(first.value.shortText) au \($0.adding(days: -1).shortText)" }
        ?? "depuis le \(first.value.shortText)"
      return (French.capitalized(French.regime(regimes[index].id)), "signature \(days)", first.reference)
    }
  }
}
