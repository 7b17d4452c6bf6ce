package import AidRules

/// What questions quote of the barème: figures of the law are never written in Swift.
package struct QuestionFigures: Sendable {
  /// The age over which the contract counts patients in the PMT; nil when all ages count.
  package var minimumAge: Int?
  /// How many indicators of the forfait structure have to be met.
  package var indicators: Int?
  /// The least share of claims sent electronically.
  package var claims: Fraction?

  /// Creates the figures of a question that names no text.
  package init() {}

  /// Reads the figures of the text that applies, if any does.
  package init(_ acces: AccessTerms?) {
    minimumAge = acces?.ageMinimalPmt?.value
    indicators = acces?.forfait?.indicateurs.value
    claims = acces?.forfait?.teletransmission.value
  }
}
