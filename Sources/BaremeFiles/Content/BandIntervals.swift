import AidRules

extension BandLimits {
  /// Reads the bands of an indicator, each as a closed interval: `640 à 872`, then `plus de 1 721`.
  static func reading(intervals group: Group) -> BandLimits? {
    let bands = Tranche.allCases.filter { $0 != .sousP30 }.map { tranche in
      group.required(tranche.rawValue)?.legal(Self.lowerLimit)
    }
    let limits = bands.compactMap { $0 }
    guard limits.count == bands.count, limits.count == 5 else { return nil }
    return BandLimits(p30: limits[0], p50: limits[1], p70: limits[2], p90: limits[3], p95: limits[4])
  }

  private static func lowerLimit(_ place: Place) -> Int? {
    guard let text = place.text() else { return nil }
    let above = "plus de "
    if text.hasPrefix(above) {
      return place.asKey(String(text.dropFirst(above.count))).count().map { $0 + 1 }
    }
    let bounds = text.split(separator: " à ")
    guard bounds.count == 2 else { return place.wrongType(.count) }
    return place.asKey(String(bounds[0])).count()
  }
}
