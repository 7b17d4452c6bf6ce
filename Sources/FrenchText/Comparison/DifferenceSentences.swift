package import AidRules

extension Difference {
  /// What differs in one sentence.
  ///
  ///     Aide, 1re année : 19 000 € → 38 000 €
  package func sentence(in compared: Compared) -> String {
    let words = words(in: compared)
    return "\(fullTitle)\u{A0}: \(words.before) → \(words.after)"
  }

  /// How much more the second side gets, where both amounts are known; nothing is zero, and what rests on an estimate
  /// is one.
  ///
  ///     +19 000 €
  package var gap: String? {
    switch finding {
    case .maximum(_, let sides):
      French.gap(sides.map { $0?.maximum }, isEstimated: sides.map { $0?.statut == .estime })
    case .total(_, let sides):
      French.gap(sides.map { $0?.montant }, isEstimated: sides.map { $0?.statut == .estime })
    default: nil
    }
  }
}

extension French {
  /// How much more the second of two amounts is, or nil when one isn't known exactly or both are the same.
  package static func gap(_ amounts: Sides<Bounds<Euros>?>, isEstimated: Sides<Bool>) -> String? {
    let known = amounts.map { ($0 ?? Bounds(Euros(0))).exact }
    guard let before = known.before, let after = known.after, before != after else { return nil }
    let sign = isEstimated.before || isEstimated.after ? "≈" + noBreakSpace : ""
    return sign + signed(after.amount - before.amount) + narrowSpace + "€"
  }
}
