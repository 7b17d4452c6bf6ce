/// How much of an objective is achieved, between 0 and 1 (D-8).
///
/// Gain obtained ÷ gain expected; to maintain, current ÷ start. A missing figure, or a target that nobody can give,
/// leaves the whole range. How PMT and file active combine isn't published: from the lower to the higher (D-9).
enum AchievementRule {
  static func combined(_ objectives: [Objective], _ situation: Situation) -> Bounds<Fraction> {
    let rates = objectives.map { rate($0, reached: situation.atteinte($0.indicateur)) }
    guard let low = rates.map(\.low).min(), let high = rates.map(\.high).max() else { return open }
    return Bounds(low, high)
  }

  static func rate(_ objective: Objective, reached: Int?) -> Bounds<Fraction> {
    guard let reached, let depart = objective.depart, let target = objective.cible else { return open }
    let one = achieved(reached, from: depart, to: target.low)
    return Bounds(one, achieved(reached, from: depart, to: target.high))
  }

  private static var open: Bounds<Fraction> { Bounds(Fraction(0), Fraction(1)) }

  private static func achieved(_ reached: Int, from depart: Int, to target: Int) -> Fraction {
    let share =
      target > depart
      ? Fraction(Int128(reached - depart), over: Int128(target - depart))
      : Fraction(Int128(reached), over: Int128(depart))
    return (share ?? Fraction(1)).clampedToUnit  // a start of 0 is always maintained
  }
}
