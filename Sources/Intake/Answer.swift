/// What the user said about one fact; whether the fact concerns this doctor is derived, never stored.
package enum Answer: Hashable, Sendable {
  /// Nothing was said yet.
  case unset
  /// « Je ne sais pas encore ».
  case unknown
  /// A text that was not accepted, kept so that nothing typed is lost.
  case draft(String)
  /// What was understood.
  case value(FactValue)

  /// What was understood, if anything was.
  package var value: FactValue? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Whether the user settled the question, if only by « je ne sais pas encore ».
  package var isSettled: Bool {
    switch self {
    case .unknown, .value: true
    case .unset, .draft: false
    }
  }
}
