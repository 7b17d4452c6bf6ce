import AidRules

extension Tranche {
  /// The band of a percentile written `94.9`, half-open: 90 and above is in P90-P95.
  ///
  /// Every limit is whole, so the whole part decides.
  init?(percentile text: String) {
    guard let (whole, _) = decimal(text), (0...100).contains(whole) else { return nil }
    switch whole {
    case ..<30: self = .sousP30
    case ..<50: self = .p30P50
    case ..<70: self = .p50P70
    case ..<90: self = .p70P90
    case ..<95: self = .p90P95
    default: self = .p95
    }
  }
}

extension Percent {
  /// The fees outside CCAM acts, from the share of those acts written `0.2`: 80 %.
  ///
  /// Exactly 100 - 100 × share, from the digits: 0.2 has no exact binary value and the bound is at stake.
  init?(besidesCCAM text: String) {
    guard let (whole, decimals) = decimal(text), decimals.count <= 15 else { return nil }
    let digits = decimals + String(repeating: "0", count: max(0, 2 - decimals.count))
    let one = digits.reduce(1) { power, _ in power * 10 }
    guard (0...1).contains(whole), let part = Int(digits), whole * one + part <= one else { return nil }
    let rest = one - whole * one - part
    let perPercent = one / 100
    let fraction = String(rest % perPercent)
    let zeros = String(repeating: "0", count: max(0, digits.count - 2 - fraction.count))
    self.init(rest / perPercent, decimals: zeros + fraction)
  }
}

/// The whole part and the decimals of a number written in digits, with a point or without.
private func decimal(_ text: String) -> (whole: Int, decimals: String)? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }),
    let whole = Int(parts[0])
  else { return nil }
  return (whole, parts.count == 2 ? String(parts[1]) : "")
}
