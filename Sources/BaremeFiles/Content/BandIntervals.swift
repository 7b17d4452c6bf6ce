import AidRules

/// A band of whole numbers as a text prints it, both ends included; the last one has no end.
struct BandInterval {
  /// The first number of the band.
  let first: Int
  /// The last number of the band; nil above the last limit.
  let last: Int?
}

extension BandLimits {
  /// Reads limits printed as closed intervals, as avenant 7 does; the last band is open.
  ///
  ///     {P30-P50: 100 à 199, P50-P70: 200 à 299, …, P95: plus de 499}
  static func reading(intervals group: Group) -> BandLimits? {
    let bands = Tranche.allCases.filter { $0 > .sousP30 }
    let read = bands.map { tranche -> (Legal<BandInterval>, Place)? in
      guard let place = group.required(tranche.rawValue) else { return nil }
      return place.legal { tranche == .p95 ? $0.above() : $0.interval() }.map { ($0, place) }
    }
    let intervals = read.compactMap { $0 }
    guard intervals.count == bands.count, adjoin(intervals) else { return nil }
    let limits = intervals.map { Legal($0.0.value.first, $0.0.reference) }
    return BandLimits(p30: limits[0], p50: limits[1], p70: limits[2], p90: limits[3], p95: limits[4])
  }

  /// Whether each band begins right after the one before; else a problem where the later one stands.
  private static func adjoin(_ intervals: [(value: Legal<BandInterval>, place: Place)]) -> Bool {
    var adjoin = true
    for (lower, upper) in zip(intervals, intervals.dropFirst()) {
      guard let last = lower.value.value.last else { continue }
      let first = upper.value.value.first
      if first > last + 1 {
        upper.place.report(.bandGap(after: last, before: first))
        adjoin = false
      } else if first <= last {
        upper.place.report(.bandOverlap(from: first, to: last))
        adjoin = false
      }
    }
    return adjoin
  }
}

extension Place {
  /// Reads the two ends of a band, written `100 à 199`.
  fileprivate func interval() -> BandInterval? {
    guard case .scalar(let text) = tree.shape else { return wrongType(.interval) }
    let ends = text.split(separator: " à ").map { Digits.ungrouped(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return wrongType(.interval) }
    guard let first = within(first), let last = within(last) else { return nil }
    guard first <= last else {
      report(.limitsOutOfOrder(lower: first, upper: last))
      return nil
    }
    return BandInterval(first: first, last: last)
  }

  /// Reads the band above a number, written `plus de 199`.
  fileprivate func above() -> BandInterval? {
    let start = "plus de "
    guard case .scalar(let text) = tree.shape, text.hasPrefix(start),
      let digits = Digits.ungrouped(String(text.dropFirst(start.count)))
    else { return wrongType(.above) }
    return within(digits).map { BandInterval(first: $0 + 1, last: nil) }
  }

  private func within(_ digits: String) -> Int? {
    guard let value = Int(digits), value <= Self.maxCount else {
      report(.numberTooLarge(max: Self.maxCount))
      return nil
    }
    return value
  }
}
