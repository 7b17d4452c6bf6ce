/// A percentage from 0 to 100 with any number of decimals, compared exactly: 79.95 is below 80.
public struct Percent: Hashable, Sendable {
  /// The whole part, 0 … 100.
  public let whole: Int
  /// The decimals without trailing zeros; empty for a whole percentage.
  public let decimals: String

  /// Creates a percentage from its whole part and its decimal digits, or nil outside 0 … 100.
  ///
  ///     Percent(79, decimals: "950")  // 79.95
  public init?(_ whole: Int, decimals: String = "") {
    guard (0...100).contains(whole), decimals.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    var digits = decimals[...]
    while digits.last == "0" { digits.removeLast() }
    guard whole < 100 || digits.isEmpty else { return nil }
    self.whole = whole
    self.decimals = String(digits)
  }
}

extension Percent: Comparable {
  /// Whether one percentage is less than another, digit by digit.
  public static func < (left: Percent, right: Percent) -> Bool {
    (left.whole, left.decimals) < (right.whole, right.decimals)
  }
}
