/// An absence of the assistant without a replacement, both days included.
public struct Suspension: Hashable, Sendable {
  /// The first day.
  public let debut: Day
  /// The last day.
  public let fin: Day

  /// Creates an absence, or nil when it would end before it begins.
  public init?(debut: Day, fin: Day) {
    guard debut <= fin else { return nil }
    self.debut = debut
    self.fin = fin
  }
}
