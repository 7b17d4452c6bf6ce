/// The national limits of médecine générale's bands; nobody published those of the other specialties.
public final class BandTerms: Sendable {
  /// The limits of each indicator.
  public let pmt: BandLimits
  /// The limits of the file active.
  public let fileActive: BandLimits
  /// Within this percentage of an estimated P90 or P95 (bounds included) either band may be the right one; nil where
  /// none is estimated.
  public let marge: Legal<Int>?
  /// The more favourable band of the two indicators counts for the amounts.
  public let plusFavorable: Reference

  /// Creates the limits.
  public init(pmt: BandLimits, fileActive: BandLimits, marge: Legal<Int>?, plusFavorable: Reference) {
    self.pmt = pmt
    self.fileActive = fileActive
    self.marge = marge
    self.plusFavorable = plusFavorable
  }

  /// The limits of an indicator.
  public func limits(_ indicateur: Indicateur) -> BandLimits {
    indicateur == .pmt ? pmt : fileActive
  }
}

/// The lower limits of the bands of one indicator; a figure equal to a limit is in the upper band.
public final class BandLimits: Sendable {
  /// The 30th percentile.
  public let p30: Legal<Int>
  /// The median.
  public let p50: Legal<Int>
  /// The 70th percentile.
  public let p70: Legal<Int>
  /// The 90th percentile.
  public let p90: Legal<Int>
  /// The 95th percentile.
  public let p95: Legal<Int>

  /// Creates limits; the loader refuses them out of order.
  public init(p30: Legal<Int>, p50: Legal<Int>, p70: Legal<Int>, p90: Legal<Int>, p95: Legal<Int>) {
    self.p30 = p30
    self.p50 = p50
    self.p70 = p70
    self.p90 = p90
    self.p95 = p95
  }

  /// The lower limit of a band; nil for the lowest, which has none.
  public func limit(of tranche: Tranche) -> Legal<Int>? {
    switch tranche {
    case .sousP30: nil
    case .p30P50: p30
    case .p50P70: p50
    case .p70P90: p70
    case .p90P95: p90
    case .p95: p95
    }
  }

  /// The band of a figure; one equal to a limit is in the upper band (D-4).
  public func tranche(_ value: Int) -> Tranche {
    if value >= p95.value { return .p95 }
    if value >= p90.value { return .p90P95 }
    if value >= p70.value { return .p70P90 }
    if value >= p50.value { return .p50P70 }
    return value >= p30.value ? .p30P50 : .sousP30
  }
}
