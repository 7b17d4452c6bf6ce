import AidRules

/// A yearly amount far from those of every text is a mistake: a digit too many, or one that lacks.
enum AmountCheck {
  static func run(_ context: Context) {
    guard let likely = context.likelyAmounts else { return }
    for value in context.values {
      guard case .euros(let amount)? = value.reference.valeur, !likely.contains(amount) else { continue }
      let kind = BaremeProblem.Kind.unlikelyAmount(amount, likely: likely)
      context.report(value.file, value.line, value.reference.key, kind)
    }
  }
}
