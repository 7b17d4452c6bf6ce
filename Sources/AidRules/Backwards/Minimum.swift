/// The smallest value of an axis from which the verdict is better than anywhere below.
public struct Minimum: Hashable, Sendable {
  /// The axis.
  public let axis: Axis
  /// The value.
  public let threshold: Threshold
  /// The verdict there.
  public let verdict: Verdict
  /// The best verdict of the smaller values.
  public let below: Verdict
}

extension Bareme {
  /// The smallest value of an axis for each better verdict, the other answers staying as they are: the smallest PMT that
  /// makes a doctor eligible is 775. Empty where the axis doesn't decide.
  ///
  /// Exact: the first break point where the verdict is better, since it is the same up to the next.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func minima(
    along axis: Axis,
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> [Minimum] {
    try Sweep(axis, contract(situation, on: day)).minima
  }
}

extension Sweep {
  /// The smallest value for each verdict better than all those below.
  var minima: [Minimum] {
    var minima: [Minimum] = []
    var best = stops.first?.standing.level ?? .oui
    for (place, stop) in stops.enumerated() where stop.standing.level > best {
      let below = best.verdict
      best = stop.standing.level
      minima.append(
        Minimum(axis: axis, threshold: threshold(place), verdict: best.verdict, below: below)
      )
    }
    return minima
  }
}
