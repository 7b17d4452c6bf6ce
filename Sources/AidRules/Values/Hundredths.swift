/// A number with two decimals at most, exact: euros and cents, or the coefficient of a groupement d'employeurs.
public struct Hundredths: Hashable, Sendable {
  /// How many hundredths; never negative.
  public let count: Int

  /// Creates a number from its hundredths.
  ///
  ///     Hundredths(186_702)  // 1 867.02
  public init(_ count: Int) {
    self.count = count
  }

  /// The number as an exact fraction.
  public var fraction: Fraction {
    Fraction(Int128(count), over: 100) ?? Fraction(0)  // a hundred is never zero
  }
}

extension Hundredths: Comparable {
  /// Whether one number is less than another.
  public static func < (left: Hundredths, right: Hundredths) -> Bool {
    left.count < right.count
  }
}
