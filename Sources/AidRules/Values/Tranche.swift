/// The doctor's place in the national distribution of the specialty; raw values are those of the command line.
public enum Tranche: String, CaseIterable, Sendable, Comparable {
  /// Below the 30th percentile.
  case sousP30 = "sous-P30"
  /// From the 30th to below the 50th percentile.
  case p30P50 = "P30-P50"
  /// From the 50th to below the 70th percentile.
  case p50P70 = "P50-P70"
  /// From the 70th to below the 90th percentile.
  case p70P90 = "P70-P90"
  /// From the 90th to below the 95th percentile (D-4: half-open).
  case p90P95 = "P90-P95"
  /// At or above the 95th percentile.
  case p95 = "P95"

  /// Whether one band is below another.
  public static func < (left: Tranche, right: Tranche) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .sousP30: 0
    case .p30P50: 1
    case .p50P70: 2
    case .p70P90: 3
    case .p90P95: 4
    case .p95: 5
    }
  }
}
