/// What a position of the grid costs a month, full time, without seniority.
public struct GridLine: Hashable, Sendable {
  /// The position.
  public let position: Int
  /// The salary of the grid.
  public let salaire: Hundredths
  /// The month's cost, from the salary or the SMIC where it is higher.
  public let mois: MonthCost

  /// Twelve such months, to the nearest euro.
  public var annee: Euros { Euros((mois.total * Fraction(12)).rounded) }
}

extension Bareme {
  /// What each position of an assistant costs in the month of a day, the lowest first; empty where the values of that
  /// month aren't known.
  public func gridLines(on day: Day) -> [GridLine] {
    guard let grille = couts.grille.on(day) else { return [] }
    let (first, last) = (couts.positions.premiere.value, couts.positions.derniere.value)
    return (first...max(first, last)).compactMap { position in
      guard let salaire = grille[position]?.value,
        let brut = GrossSalaryRule.judge(salaire, seniority: 0, couts, on: day),
        let mois = MonthCost(brut: brut, couts, on: day)
      else { return nil }
      return GridLine(position: position, salaire: salaire, mois: mois)
    }
  }

  /// What a gross monthly salary costs in the month of a day, full time; nil where the values of that month aren't known.
  ///
  /// - Parameter brut: The salary paid, seniority included; the SMIC isn't compared with it.
  public func monthCost(_ brut: Hundredths, on day: Day) -> MonthCost? {
    MonthCost(brut: brut.fraction, couts, on: day)
  }
}
