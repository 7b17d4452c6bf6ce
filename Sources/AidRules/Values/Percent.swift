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

extension Percent {
  /// How far apart two percentages are, exactly, whatever their decimals.
  ///
  ///     80 and 79.95  // 0.05
  public func distance(to other: Percent) -> Percent {
    let (low, high) = self < other ? (self, other) : (other, self)
    let length = max(low.decimals.utf8.count, high.decimals.utf8.count)
    var digits: [Int] = []
    var borrowed = 0
    for (upper, lower) in zip(high.digits(length), low.digits(length)).reversed() {
      let difference = upper - lower - borrowed
      borrowed = difference < 0 ? 1 : 0
      digits.append(difference + 10 * borrowed)
    }
    let decimals = digits.reversed().map { String($0) }.joined()
    return Percent(high.whole - low.whole - borrowed, decimals: decimals) ?? self  // never outside 0 … 100
  }

  /// The decimals as digits, zeros added to a length.
  private func digits(_ length: Int) -> [Int] {
    let written = decimals.utf8.map { Int($0) - 48 }
    return written + Array(repeating: 0, count: length - written.count)
  }
}
