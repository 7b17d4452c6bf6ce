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

extension ReferenceChange {
  /// The value on each side, or why there is none.
  package var words: Sides<String> {
    let texts = Sides(before, after).map { reference -> String in
      guard let reference else { return "n'entre pas en compte" }
      return reference.valeur?.printed(key: reference.key) ?? "appliqué"
    }
    guard texts.before == texts.after, let before, let after else { return texts }
    guard before.statut == after.statut else {
      return Sides("\(texts.before), \(before.statut.word)", "\(texts.after), \(after.statut.word)")
    }
    return Sides(
      before.decision.map { "\(texts.before), \($0)" } ?? texts.before,
      after.decision.map { "\(texts.after), \($0)" } ?? texts.after
    )
  }
}
