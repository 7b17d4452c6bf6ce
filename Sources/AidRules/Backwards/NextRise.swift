extension Bareme {
  /// The smallest figure above the doctor's own from which some maximum shown may be higher; nil where none is, and where
  /// the figure wasn't given.
  ///
  /// Exact: the first break point above where the highest a maximum can be is more, since it is the same up to the next.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func nextRise(
    _ indicateur: Indicateur,
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> Threshold? {
    guard let figure = situation.depart(indicateur) else { return nil }
    let contract = try contract(situation, on: day)
    let sweep = try Sweep(.depart(indicateur), contract)
    let current = Standing(contract)
    let place = sweep.stops.firstIndex { stop in
      stop.point.value > .count(figure) && stop.standing.mayExceed(current)
    }
    return place.map(sweep.threshold)
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
