package import AidRules

/// Two results set against each other, with what their sentences need.
package struct Compared: Sendable {
  /// The results.
  package let evaluations: Sides<Evaluation>
  /// The barème of each.
  package let baremes: Sides<Bareme>
  /// The figures that the sentences of each quote.
  package let phrasings: Sides<Phrasing>
  /// What differs.
  package let differences: [Difference]

  /// Sets two results against each other, or gives nil when a barème isn't that of its result.
  ///
  /// - Parameter differences: What differs, where it is known already.
  package init?(_ evaluations: Sides<Evaluation>, baremes: Sides<Bareme>, differences: [Difference]? = nil) {
    guard let before = Phrasing(evaluations.before, in: baremes.before),
      let after = Phrasing(evaluations.after, in: baremes.after)
    else { return nil }
    self.evaluations = evaluations
    self.baremes = baremes
    phrasings = Sides(before, after)
    self.differences = differences ?? evaluations.after.differences(from: evaluations.before)
  }

  /// Whether two barèmes are used.
  package var triesAnotherBareme: Bool { baremes.before.empreinte != baremes.after.empreinte }
}
