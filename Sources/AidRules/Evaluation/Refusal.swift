/// Why no evaluation can be made at all.
public enum Refusal: Error, Hashable, Sendable {
  /// The contract would be signed before the first day that the barème covers.
  case beforeFirstRegime(signature: Day, first: Day)
  /// The barème holds no regime.
  case emptyBareme
}
