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
  /// How well the delay to have the assistant qualified is established.
  package var qualification: Statut
  /// The options that every doctor admitted may choose.
  package var openOptions: [OptionETP]

  /// Creates a phrasing from its figures.
  package init(
    telephone: String,
    replacementMonths: Int,
    clinicalFees: Percent,
    firstModulatedYear: Int,
    countsAdultsOnly: Bool,
    qualification: Statut,
    openOptions: [OptionETP]
  ) {
    self.telephone = telephone
    self.replacementMonths = replacementMonths
    self.clinicalFees = clinicalFees
    self.firstModulatedYear = firstModulatedYear
    self.countsAdultsOnly = countsAdultsOnly
    self.qualification = qualification
    self.openOptions = openOptions
  }

  /// Reads the figures of a regime.
  package init(_ regime: Regime) {
    telephone = regime.vie.telephone.value
    replacementMonths = regime.acces.remplacementMois.value
    clinicalFees = regime.acces.honorairesCliniques.value
    firstModulatedYear = regime.versements.anneesIntegrales.value + 1
    countsAdultsOnly = regime.id == "avenant7"
    qualification = regime.vie.qualificationAnnees.reference.statut
    openOptions = regime.options.compactMap { terms in
      if case .ouvert = terms.acces { terms.option } else { nil }
    }
  }

  /// Reads the figures of the regime of an evaluation, or nil when the barème doesn't hold that regime.
  package init?(_ evaluation: Evaluation, in bareme: Bareme) {
    guard let regime = bareme.regime(evaluation.regime) else { return nil }
    self.init(regime)
  }

  /// The CPAM and its number, as in « à demander à votre CPAM (3608) ».
  package var cpam: String {
    "votre CPAM (\(telephone))"
  }
}
