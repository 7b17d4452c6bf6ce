/// E1: the gain on the straight line between two published points; nil outside them.
///
/// PMT 1 100, 1 ETP: 305 − 45 × 325 ÷ 525 = 277.14.
enum GainLineEstimate {
  static func gain(_ depart: Int, _ option: OptionETP, _ line: EstimationTerms.GainLine) -> Fraction? {
    guard (line.first.depart...line.last.depart).contains(depart), let part = line.parts[option],
      let share = Fraction(
        Int128(depart - line.first.depart),
        over: Int128(line.last.depart - line.first.depart)
      )
    else { return nil }
    return part * (Fraction(line.first.gain) + share * Fraction(line.last.gain - line.first.gain))
  }
}

/// E3: a rate that falls in a straight line from P30 to nothing at P95, times the start; never below 0.
enum FallingRateEstimate {
  static func gain(
    _ depart: Int,
    _ option: OptionETP,
    _ rate: EstimationTerms.FallingRate,
    p95: Int
  ) -> Fraction? {
    guard let top = rate.taux[option],
      let share = Fraction(Int128(p95 - depart), over: Int128(p95 - rate.p30))
    else { return nil }
    return max(Fraction(0), top * share * Fraction(depart))
  }
}

/// E4: the rate on the straight line through two known points, times the start; never below 0.
enum RateLineEstimate {
  static func gain(_ depart: Int, _ option: OptionETP, _ line: EstimationTerms.RateLine) -> Fraction? {
    guard let part = line.parts[option],
      let share = Fraction(
        Int128(depart - line.first.depart),
        over: Int128(line.last.depart - line.first.depart)
      )
    else { return nil }
    let rate = line.first.taux + share * (line.last.taux - line.first.taux)
    return max(Fraction(0), part * rate * Fraction(depart))
  }
}
