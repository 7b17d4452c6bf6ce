/// The next step of the aid along a starting figure.
public struct NextRise: Hashable, Sendable {
  /// The smallest figure above the doctor's own from which some maximum shown may be higher.
  public let possible: Threshold
  /// The smallest figure from which that maximum is as high for sure; nil where it never is.
  public let certain: Threshold?
}

extension Bareme {
  /// The smallest figure above the doctor's own from which some maximum shown may be higher, with the one from which it is
  /// for sure; nil where none is, and where the figure wasn't given.
  ///
  /// The reasons name what is crossed, not the amounts found beyond: a page of results tells the figures alone.
  ///
  /// Exact: the first break point above where the highest a maximum can be is more, since it is the same up to the next.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func nextRise(
    _ indicateur: Indicateur,
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> NextRise? {
    guard let figure = situation.depart(indicateur) else { return nil }
    let contract = try contract(situation, on: day)
    let sweep = try Sweep(.depart(indicateur), contract)
    let current = Standing(contract)
    let place = sweep.stops.firstIndex { stop in
      stop.point.value > .count(figure) && stop.standing.mayExceed(current)
    }
    return place.map { place in
      let possible = sweep.threshold(place, listsAmounts: false)
      let certain = sweep.certain(reachedAt: place)
      return NextRise(
        possible: possible,
        // One place is explained once.
        certain: certain == place ? possible : certain.map { sweep.threshold($0, listsAmounts: false) }
      )
    }
  }
}

extension Sweep {
  /// The place from which the first maximum that may be reached at a place, and nowhere before it, is reached for sure.
  fileprivate func certain(reachedAt place: Int) -> Int? {
    let standings = stops.map(\.standing)
    for option in standings[place].options {
      for annee in standings[place].years {
        let bounds = standings.map { $0.maximum(option.option, annee: annee) }
        guard let high = bounds[place]?.high else { continue }
        let earlier = bounds[..<place].compactMap { $0?.high }.max()
        // The amounts met along the axis, as those of `thresholds`: the least that this place reaches first.
        let amount = bounds.compactMap { $0 }.flatMap { [$0.low, $0.high] }
          .filter { amount in amount <= high && earlier.map { amount > $0 } ?? true }.min()
        guard let amount else { continue }
        return bounds.firstIndex { $0.map { $0.low >= amount } ?? false }
      }
    }
    return nil
  }
}

extension Standing {
  /// Whether some maximum can be higher than in another standing of the same years.
  fileprivate func mayExceed(_ other: Standing) -> Bool {
    options.contains { option in
      years.contains { annee in
        guard let high = maximum(option.option, annee: annee)?.high else { return false }
        return other.maximum(option.option, annee: annee).map { high > $0.high } ?? true
      }
    }
  }
}
