import AidRules

extension BandTerms {
  /// Reads the section `tranches` (every band published, as closed intervals), or else the sections `bandes` (the lower
  /// limits published) and `limites_estimees` (the others).
  convenience init?(_ regime: Group) {
    guard let tranches = regime.optional("tranches") else {
      self.init(lowerLimits: regime)
      return
    }
    let published = tranches.table { group in
      (
        group.required("pmt")?.table(BandLimits.reading(intervals:)),
        group.required("file_active")?.table(BandLimits.reading(intervals:)),
        group.required("plus_favorable")?.backing()
      )
    }
    guard case let (pmt?, fileActive?, plusFavorable?)? = published else { return nil }
    self.init(pmt: pmt, fileActive: fileActive, marge: nil, plusFavorable: plusFavorable)
  }

  private convenience init?(lowerLimits regime: Group) {
    let published = regime.required("bandes")?.table { group in
      (
        group.required("pmt")?.table { Self.limits($0, ["p30", "p50"]) },
        group.required("file_active")?.table { Self.limits($0, ["p30", "p50"]) },
        group.required("plus_favorable")?.backing()
      )
    }
    let estimated = regime.required("limites_estimees")?.table { group in
      (
        group.required("pmt")?.table { Self.limits($0, ["p70", "p90", "p95"]) },
        group.required("file_active")?.table { Self.limits($0, ["p70", "p90", "p95"]) },
        group.required("marge")?.legal { $0.wholePercent() }
      )
    }
    guard case let (pmtLow?, fileActiveLow?, plusFavorable?)? = published,
      case let (pmtHigh?, fileActiveHigh?, marge?)? = estimated,
      let pmt = BandLimits(pmtLow + pmtHigh), let fileActive = BandLimits(fileActiveLow + fileActiveHigh)
    else { return nil }
    self.init(pmt: pmt, fileActive: fileActive, marge: marge, plusFavorable: plusFavorable)
  }

  private static func limits(_ group: Group, _ names: [String]) -> [(Legal<Int>, Place)]? {
    let limits = names.map { name in
      group.required(name).flatMap { place in place.legal { $0.count() }.map { ($0, place) } }
    }
    let complete = limits.compactMap { $0 }
    return complete.count == limits.count ? complete : nil
  }
}

extension BandLimits {
  /// Creates the limits from P30 to P95; nil, and a problem at the later one, when two are out of order.
  fileprivate convenience init?(_ limits: [(value: Legal<Int>, place: Place)]) {
    var ordered = limits.count == 5
    for (lower, upper) in zip(limits, limits.dropFirst()) where lower.value.value >= upper.value.value {
      upper.place.report(.limitsOutOfOrder(lower: lower.value.value, upper: upper.value.value))
      ordered = false
    }
    guard ordered else { return nil }
    self.init(
      p30: limits[0].value,
      p50: limits[1].value,
      p70: limits[2].value,
      p90: limits[3].value,
      p95: limits[4].value
    )
  }
}
