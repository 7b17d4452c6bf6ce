/// The general reduction of the employer's contributions on a month of full time (section 10).
///
/// Half time prorates the SMIC as it does the salary: the coefficient stays that of full time.
enum ReductionRule {
  /// The share of the gross salary that the employer doesn't pay, rounded as the text rounds it.
  static func coefficient(_ brut: Fraction, _ terms: ReductionTerms) -> Fraction {
    let end = Fraction(terms.sortie.value) * terms.smic.value.fraction
    guard brut > Fraction(0), brut < end, let ratio = end / brut else { return Fraction(0) }
    let base = (terms.part.value * (ratio - Fraction(1))).approximation
    let raised = power(base, quarters: terms.quarts.value)
    let exact = terms.minimum.value.approximation + terms.delta.value.approximation * raised
    let scale = Int128((0..<terms.decimales.value).reduce(1) { scale, _ in scale * 10 })
    let rounded = (exact * Double(scale)).rounded(.toNearestOrAwayFromZero)
    // A salary far below the SMIC would overflow: the greatest coefficient holds there too.
    guard rounded < Double(scale), let coefficient = Fraction(Int128(rounded), over: scale) else {
      return terms.plafond.value
    }
    return min(coefficient, terms.plafond.value)
  }

  /// A power whose exponent is counted in quarters: square roots are correctly rounded everywhere, where the power
  /// functions of systems differ.
  private static func power(_ base: Double, quarters: Int) -> Double {
    let root = base.squareRoot()
    var result = 1.0
    for _ in 0..<quarters / 4 { result *= base }
    if quarters % 4 >= 2 { result *= root }
    if quarters % 2 == 1 { result *= root.squareRoot() }
    return result
  }
}
