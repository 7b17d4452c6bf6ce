package import AidRules

extension Difference {
  /// What differs in one sentence.
  ///
  ///     Aide, 1re année : 19 000 € → 38 000 €
  package func sentence(in compared: Compared) -> String {
    let words = words(in: compared)
    return "\(fullTitle)\u{A0}: \(words.before) → \(words.after)"
  }

  /// How much more the second side gets, where both amounts are known; nothing is zero.
  ///
  ///     +19 000 €
  package var gap: String? {
    let amounts: Sides<Bounds<Euros>?>
    switch finding {
    case .maximum(_, let sides): amounts = sides.map { $0?.maximum }
    case .total(_, let sides): amounts = sides.map { $0?.montant }
    default: return nil
    }
    let none = Bounds(Euros(0))
    guard let before = (amounts.before ?? none).exact, let after = (amounts.after ?? none).exact,
      before != after
    else { return nil }
    return French.signed(after.amount - before.amount) + French.narrowSpace + "€"
  }
}
