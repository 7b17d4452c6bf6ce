/// The yearly maxima of one option.
public final class AmountTable: Sendable {
  /// The maximum of each contract year below P90; the last holds for every later year, nil where none exists.
  public let base: [Legal<Euros>?]
  /// The maximum from P90 to below P95.
  public let p90: Legal<Euros>
  /// The first contract year of the P90–P95 maximum.
  public let p90DepuisAnnee: Legal<Int>
  /// The maximum at and above P95, every year (D-12).
  public let p95: Legal<Euros>

  /// Creates a table; `base` holds at least one year.
  public init(base: [Legal<Euros>?], p90: Legal<Euros>, p90DepuisAnnee: Legal<Int>, p95: Legal<Euros>) {
    self.base = base
    self.p90 = p90
    self.p90DepuisAnnee = p90DepuisAnnee
    self.p95 = p95
  }

  /// The maximum of a contract year in a band, or nil where the option pays nothing that year.
  public func maximum(annee: Int, tranche: Tranche) -> Legal<Euros>? {
    guard let below = below(annee) else { return nil }
    switch tranche {
    case .p95: return p95
    case .p90P95: return annee >= p90DepuisAnnee.value ? p90 : below
    default: return below
    }
  }

  /// Whether every band pays the same in a contract year.
  func isFlat(inYear annee: Int) -> Bool {
    guard let below = below(annee)?.value else { return true }
    return p95.value == below && (annee < p90DepuisAnnee.value || p90.value == below)
  }

  /// The first year of the P90–P95 maximum, where it decides whether one of these bands gets that or the ordinary one.
  func decidingYear(_ annee: Int, _ tranches: Bounds<Tranche>) -> Legal<Int>? {
    guard tranches.low <= .p90P95, tranches.high >= .p90P95, below(annee)?.value != p90.value else {
      return nil
    }
    return p90DepuisAnnee
  }

  /// The maximum of a contract year below P90.
  private func below(_ annee: Int) -> Legal<Euros>? {
    guard annee >= 1, !base.isEmpty else { return nil }
    return base[min(annee, base.count) - 1]
  }
}
