/// What waiting to sign would change.
public struct Waiting: Hashable, Sendable {
  /// The day of signature considered.
  public let signature: Day
  /// Whether that day is past, so that nothing can wait.
  public let isSigned: Bool
  /// The days to come from which another signature gives something else, in order.
  public let cliffs: [Cliff]
}

extension Bareme {
  /// What signing before or after each day to come would change; nothing is known of texts that aren't in the barème.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func waiting(_ situation: Situation, on day: Day) throws(Refusal) -> Waiting {
    let contract = try contract(situation, on: day)
    let isSigned = contract.isPast
    let cliffs = try Sweep(.signature, contract).cliffs.filter { $0.after > .day(day) }
    return Waiting(signature: contract.signature, isSigned: isSigned, cliffs: isSigned ? [] : cliffs)
  }
}
