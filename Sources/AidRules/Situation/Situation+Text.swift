extension Situation {
  /// The answers that stay true under another text: a PMT counted from another age is another figure, which nobody was
  /// asked.
  public func kept(from former: Regime, to regime: Regime) -> Situation {
    guard !regime.acces.countsSamePatients(as: former.acces) else { return self }
    var kept = self
    kept.pmt = nil
    kept.pmtAtteinte = nil
    kept.objectifPmt = nil
    return kept
  }
}

extension Bareme {
  /// The same doctor signing on another day, without the answers that its text would read otherwise.
  ///
  /// - Parameter day: The day of the evaluation, on which a contract without a signature would be signed.
  public func signing(_ situation: Situation, on signature: Day, evaluatedOn day: Day) -> Situation {
    var moved = situation
    moved.signature = signature
    guard let former = regime(of: situation.signature ?? day), let regime = regime(of: signature) else {
      return moved
    }
    return moved.kept(from: former, to: regime)
  }
}
