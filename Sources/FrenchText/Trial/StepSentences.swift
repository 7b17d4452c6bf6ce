package import AidRules

extension Cliff {
  /// What changes from a value on, the longest wording first: everything, then the verdict and the accesses alone or, where
  /// only amounts change, which way they go. « Pourquoi » tells everything.
  ///
  ///     ≈ 1 620 : l'aide peut augmenter (F3).
  package func sentences(goingUp: Bool) -> [String] {
    let told = opening(goingUp: goingUp)
    let short = decisive(goingUp: goingUp)
    let words = short.isEmpty ? [way(goingUp: goingUp)] : short
    return [sentence(goingUp: goingUp), "\(told)\(words.joined(separator: "\u{202F}; ")) (F3)."]
  }

  /// Whether the amounts rise or fall, where all go the same way.
  private func way(goingUp: Bool) -> String {
    let moves = changes.compactMap { change -> (low: Int, high: Int)? in
      guard case .maximum(_, _, let old, let new) = change else { return nil }
      let sides = goingUp ? (old, new) : (new, old)
      func bound(_ maximum: Maximum?, _ side: (Bounds<Euros>) -> Euros) -> Int {
        maximum.map { side($0.bornes).amount } ?? 0
      }
      return (
        bound(sides.1, \.low) - bound(sides.0, \.low), bound(sides.1, \.high) - bound(sides.0, \.high)
      )
    }
    if moves.allSatisfy({ $0.low > 0 && $0.high > 0 }) { return "l'aide augmente" }
    if moves.allSatisfy({ $0.low < 0 && $0.high < 0 }) { return "l'aide diminue" }
    if moves.allSatisfy({ $0.low >= 0 && $0.high >= 0 }), moves.contains(where: { $0.high > 0 || $0.low > 0 })
    {
      return "l'aide peut augmenter"
    }
    if moves.allSatisfy({ $0.low <= 0 && $0.high <= 0 }), moves.contains(where: { $0.high < 0 || $0.low < 0 })
    {
      return "l'aide peut diminuer"
    }
    return "l'aide change"
  }
}
