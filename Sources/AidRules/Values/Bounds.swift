/// What is known of a figure: the lowest and the highest value it can have, equal when it is known.
public struct Bounds<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
  /// The lowest possible value.
  public let low: Value
  /// The highest possible value.
  public let high: Value

  /// Creates bounds; the two values may come in any order.
  public init(_ first: Value, _ second: Value) {
    low = min(first, second)
    high = max(first, second)
  }

  /// Creates the bounds of a known value.
  public init(_ value: Value) {
    low = value
    high = value
  }

  /// The value, when the bounds leave only one.
  public var exact: Value? {
    low == high ? low : nil
  }
}
