/// A value that changes on given days, such as the SMIC.
public struct Dated<Value: Sendable>: Sendable {
  /// A value and its first day.
  public struct Step: Sendable {
    /// The first day.
    public let depuis: Day
    /// The value from that day on.
    public let valeur: Value

    /// Creates a step.
    public init(depuis: Day, valeur: Value) {
      self.depuis = depuis
      self.valeur = valeur
    }
  }

  /// The values, the oldest first.
  public let steps: [Step]

  /// Creates a dated value; `steps` must be sorted by first day.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The value in force on a day; nil before the first known.
  public func on(_ day: Day) -> Value? {
    steps.last { $0.depuis <= day }?.valeur
  }

  /// The first day of the value in force on a day; nil before the first known.
  func change(by day: Day) -> Day? {
    steps.last { $0.depuis <= day }?.depuis
  }

  /// The first day of which a value is known.
  public var first: Day? { steps.first?.depuis }

  /// The first day of the last value known.
  public var last: Day? { steps.last?.depuis }
}
