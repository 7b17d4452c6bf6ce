/// What stands on each side of a comparison.
public struct Sides<Value> {
  /// The first side's.
  public let before: Value
  /// The second side's.
  public let after: Value

  /// Sets two values side by side.
  public init(_ before: Value, _ after: Value) {
    self.before = before
    self.after = after
  }
}

extension Sides: Sendable where Value: Sendable {}
extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}

extension Sides {
  /// The same question asked of both sides.
  public func map<Answer>(_ answer: (Value) -> Answer) -> Sides<Answer> {
    Sides<Answer>(answer(before), answer(after))
  }

  /// Whether both sides answer a question alike.
  func agree<Answer: Equatable>(on answer: (Value) -> Answer) -> Bool {
    answer(before) == answer(after)
  }
}
