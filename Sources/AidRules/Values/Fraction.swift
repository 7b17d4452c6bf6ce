/// An exact fraction, for rates and shares that must be truncated once and only at the end.
///
/// Counts of patients and of euros stay below a million (the loader refuses more), so that products of five of
/// them fit the 128 bits used here.
public struct Fraction: Hashable, Sendable {
  /// The numerator, of any sign.
  public let numerator: Int128
  /// The denominator, always positive.
  public let denominator: Int128

  /// Creates a fraction in its lowest terms, or nil when the denominator is zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator, denominator) * denominator.signum()
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Creates a whole number.
  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// The greatest whole number that isn't above the fraction.
  ///
  ///     Fraction(554, over: 2)?.floor  // 277
  public var floor: Int {
    let quotient = numerator / denominator
    return Int(clamping: quotient - (numerator % denominator < 0 ? 1 : 0))
  }

  /// The least whole number that isn't below the fraction.
  public var ceiling: Int {
    let quotient = numerator / denominator
    return Int(clamping: quotient + (numerator % denominator > 0 ? 1 : 0))
  }

  /// The nearest whole number; a half goes up.
  ///
  ///     Fraction(5, over: 2)?.rounded  // 3
  public var rounded: Int {
    (self + (Fraction(1, over: 2) ?? Fraction(0))).floor
  }

  /// The nearest floating-point number, for what has no exact value, such as a root.
  var approximation: Double { Double(numerator) / Double(denominator) }

  /// The fraction kept between 0 and 1, as a rate of achievement is.
  public var clampedToUnit: Fraction {
    if numerator <= 0 { return Fraction(0) }
    return numerator >= denominator ? Fraction(1) : self
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (left, right) = (left < 0 ? -left : left, right < 0 ? -right : right)
    while right != 0 { (left, right) = (right, left % right) }
    return left == 0 ? 1 : left
  }
}

extension Fraction: Comparable {
  /// Whether one fraction is less than another.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The sum of two fractions.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    combined(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator
    )
  }

  /// The difference of two fractions.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    combined(
      left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator
    )
  }

  /// The product of two fractions.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    combined(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The quotient of two fractions, or nil when the second is zero.
  public static func / (left: Fraction, right: Fraction) -> Fraction? {
    Fraction(left.numerator * right.denominator, over: left.denominator * right.numerator)
  }

  private static func combined(_ numerator: Int128, _ denominator: Int128) -> Fraction {
    Fraction(numerator, over: denominator) ?? Fraction(0)  // a product of denominators is never zero
  }
}
