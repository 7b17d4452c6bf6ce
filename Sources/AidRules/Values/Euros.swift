/// A whole number of euros.
public struct Euros: Hashable, Comparable, Sendable {
  /// The amount; never negative in a result.
  public let amount: Int

  /// Creates an amount.
  public init(_ amount: Int) {
    self.amount = amount
  }

  /// Whether one amount is less than another.
  public static func < (left: Euros, right: Euros) -> Bool {
    left.amount < right.amount
  }
}
