extension Bareme {
  /// The regime of a signature: the last that had begun.
  ///
  /// Contracts follow the text in force on the day they are signed (rule book, section 1). A signature before
  /// the first regime is refused.
  func regime(signedOn signature: Day) throws(Refusal) -> Regime {
    guard let first = regimes.first else { throw .emptyBareme }
    guard let regime = regimes.last(where: { $0.debut.value <= signature }) else {
      throw .beforeFirstRegime(signature: signature, first: first.debut.value)
    }
    return regime
  }
}
