extension Bareme {
  /// The regime of a signature: the last that had begun.
  ///
  /// Contracts follow the text in force on the day they are signed (rule book, section 1). A signature before
  /// the first regime is refused.
  /// Nil before the first regime.
  public func regime(of signature: Day) -> Regime? {
    regimes.last { $0.debut.value <= signature }
  }

  /// The regime of a signature, which must not come before the first.
  func regime(signedOn signature: Day) throws(Refusal) -> Regime {
    guard let first = regimes.first else { throw .emptyBareme }
    guard let regime = regime(of: signature) else {
      throw .beforeFirstRegime(signature: signature, first: first.debut.value)
    }
    return regime
  }
}
