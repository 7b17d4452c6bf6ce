/// What a month of full time costs the employer.
public struct MonthCost: Hashable, Sendable {
  /// The gross salary, the seniority bonus included.
  public let brut: Fraction
  /// The employer's contributions before the reduction.
  public let cotisations: Fraction
  /// The general reduction.
  public let reduction: Fraction

  /// What the employer pays in all: rounded once, by whoever shows it.
  public var total: Fraction { brut + cotisations - reduction }

  /// The month of a gross salary, by the contributions of that month; nil where nobody gave them.
  init?(brut: Fraction, _ terms: CostTerms, on day: Day) {
    guard let rate = terms.cotisations.on(day), let reduction = terms.reduction.on(day) else { return nil }
    self.brut = brut
    cotisations = brut * rate.value
    self.reduction = brut * ReductionRule.coefficient(brut, reduction)
  }
}

/// The gross salary of a month, full time.
enum GrossSalaryRule {
  /// The salary, never below the SMIC of the month, and the seniority bonus on it; nil where the month's SMIC isn't known.
  ///
  /// The bonus is counted on the salary itself, and comes on top of the SMIC.
  static func judge(_ salaire: Hundredths, seniority: Int, _ terms: CostTerms, on day: Day) -> Fraction? {
    guard let smic = terms.smic.on(day) else { return nil }
    let bonus = terms.anciennete.last { $0.annees <= seniority }?.taux.value ?? Fraction(0)
    return max(salaire, smic.value).fraction + salaire.fraction * bonus
  }

  /// The lowest and the highest salary that the grid gives an assistant; nil where the month's grid isn't known.
  static func grid(_ terms: CostTerms, on day: Day) -> Bounds<Hundredths>? {
    guard let grille = terms.grille.on(day), let low = grille[terms.positions.premiere.value],
      let high = grille[terms.positions.derniere.value]
    else { return nil }
    return Bounds(low.value, high.value)
  }
}
