import AidRules

/// A value as it was read, kept for the checks that look at the values together.
///
/// Not its `Place`, which holds the context that holds this.
struct ReadValue {
  /// What backs the value.
  let reference: Reference
  /// The file.
  let file: String
  /// The line of the value.
  let line: Int
  /// The text written under `valeur`; nil for a bare value and for a rule without a figure.
  let text: String?
  /// The line of the value's own quotation.
  let citationLine: Int?

  /// Reads what stands beside the backing.
  init(_ reference: Reference, _ place: Place) {
    self.reference = reference
    file = place.file
    line = place.line
    guard case .table(let entries) = place.tree.shape else {
      text = nil
      citationLine = nil
      return
    }
    citationLine = entries.first { $0.key == "citation" }?.line
    if case .scalar(let written)? = entries.first(where: { $0.key == "valeur" })?.value.shape {
      text = written
    } else {
      text = nil
    }
  }
}
