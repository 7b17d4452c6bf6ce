/// The smallest value of an axis at which something holds.
public struct Threshold: Hashable, Sendable {
  /// The value.
  public let value: AxisValue
  /// How well it is established.
  public let statut: Statut
  /// Why nothing less is enough; empty at the beginning of the axis.
  public let reasons: [CliffReason]
}

extension Threshold {
  /// What backs the reasons.
  public var references: [Reference] { reasons.flatMap(\.references) }
}
