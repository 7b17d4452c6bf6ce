package import AidRules

/// What sentences need from the barème: figures of the law are never written in Swift.
package struct Phrasing: Sendable {
  /// Whom to call.
  package var telephone: String
  /// Months in which the practice's own secretary must be replaced.
  package var replacementMonths: Int
  /// The least share of clinical fees.
  package var clinicalFees: Percent
  /// The first contract year whose balance follows the objectives.
  package var firstModulatedYear: Int
  /// Whether the patientèle counts only the patients over 16, as avenant 7 has it.
  package var countsAdultsOnly: Bool

  /// Creates a phrasing from its figures.
  package init(
    telephone: String,
    replacementMonths: Int,
    clinicalFees: Percent,
    firstModulatedYear: Int,
    countsAdultsOnly: Bool
  ) {
    self.telephone = telephone
    self.replacementMonths = replacementMonths
    self.clinicalFees = clinicalFees
    self.firstModulatedYear = firstModulatedYear
    self.countsAdultsOnly = countsAdultsOnly
  }

  /// Reads the figures of a regime.
  package init(_ regime: Regime) {
    telephone = regime.vie.telephone.value
    replacementMonths = regime.acces.remplacementMois.value
    clinicalFees = regime.acces.honorairesCliniques.value
    firstModulatedYear = regime.versements.anneesIntegrales.value + 1
    countsAdultsOnly = regime.id == "avenant7"
  }

  /// Reads the figures of the regime of an evaluation, or nil when the barème doesn't hold that regime.
  package init?(_ evaluation: Evaluation, in bareme: Bareme) {
    guard let regime = bareme.regimes.first(where: { $0.id == evaluation.regime }) else { return nil }
    self.init(regime)
  }

  /// The CPAM and its number, as in « à demander à votre CPAM (3608) ».
  package var cpam: String {
    "votre CPAM (\(telephone))"
  }
}
