/// The working time chosen for the assistant; raw values are those of the command line.
public enum OptionETP: String, CaseIterable, Sendable {
  /// One third of a full-time post.
  case tiers = "1/3"
  /// Half a full-time post, 17.5 hours a week.
  case demi = "0.5"
  /// A full-time post, 35 hours a week.
  case un = "1"
  /// A full-time post and a half.
  case unEtDemi = "1.5"
  /// Two full-time posts.
  case deux = "2"
}

extension OptionETP {
  /// The share of a full-time post.
  public var part: Fraction {
    let (numerator, denominator): (Int128, Int128) =
      switch self {
      case .tiers: (1, 3)
      case .demi: (1, 2)
      case .un: (1, 1)
      case .unEtDemi: (3, 2)
      case .deux: (2, 1)
      }
    return Fraction(numerator, over: denominator) ?? Fraction(1)  // no denominator is zero
  }
}
