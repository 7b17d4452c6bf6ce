/// The distance from a bar to a percentage, exact: 79.95 is 0.05 below 80.
public struct PercentGap: Hashable, Sendable {
  /// Whether the percentage is below the bar.
  public let isBelow: Bool
  /// The distance, in points.
  public let points: Percent

  /// Measures the distance between two percentages.
  public init(_ value: Percent, to bar: Percent) {
    isBelow = value < bar
    points = isBelow ? Self.difference(bar, value) : Self.difference(value, bar)
  }

  /// The greater less the smaller, digit by digit from the last one: decimals have no limit.
  private static func difference(_ greater: Percent, _ smaller: Percent) -> Percent {
    let length = max(greater.decimals.utf8.count, smaller.decimals.utf8.count)
    let upper = digits(greater, length)
    let lower = digits(smaller, length)
    var decimals = ""
    var borrow = 0
    for index in (0..<length).reversed() {
      var digit = upper[index] - lower[index] - borrow
      borrow = digit < 0 ? 1 : 0
      if digit < 0 { digit += 10 }
      decimals = String(digit) + decimals
    }
    return Percent(greater.whole - smaller.whole - borrow, decimals: decimals) ?? greater
  }

  private static func digits(_ percent: Percent, _ length: Int) -> [Int] {
    let given = percent.decimals.compactMap(\.wholeNumberValue)
    return given + Array(repeating: 0, count: length - given.count)
  }
}
