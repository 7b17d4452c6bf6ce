package import AidRules

/// What sentences need from the barème: figures of the law are never written in Swift.
package struct Phrasing: Sendable {
  /// Whom to call.
  package var telephone: String
  /// Months in which the practice's own secretary must be replaced.
  package var replacementMonths: Int
  /// The least share of clinical fees.
  package var clinicalFees: Percent
  /// The first contract year whose balance follows the objectives, where one does.
  package var firstModulatedYear: Int?
  /// The age over which a patient counts in the PMT; nil when all ages count.
  package var minimumAge: Int?
  /// How well the delay to have the assistant qualified is established.
  package var qualification: Statut
  /// The options that every doctor admitted may choose.
  package var openOptions: [OptionETP]
  /// The zones that open an option, where it depends on the zone.
  package var zones: [OptionETP: [Zone]] = [:]

  /// Creates a phrasing from its figures.
  package init(
    telephone: String,
    replacementMonths: Int,
    clinicalFees: Percent,
    firstModulatedYear: Int?,
    minimumAge: Int?,
    qualification: Statut,
    openOptions: [OptionETP]
  ) {
    self.telephone = telephone
    self.replacementMonths = replacementMonths
    self.clinicalFees = clinicalFees
    self.firstModulatedYear = firstModulatedYear
    self.minimumAge = minimumAge
    self.qualification = qualification
    self.openOptions = openOptions
  }

  /// Reads the figures of a regime.
  package init(_ regime: Regime) {
    telephone = regime.vie.telephone.value
    replacementMonths = regime.acces.remplacementMois.value
    clinicalFees = regime.acces.honorairesCliniques.value
    if case .integralesPuisModulees(let terms) = regime.versements {
      firstModulatedYear = terms.anneesIntegrales.value + 1
    }
    minimumAge = regime.acces.ageMinimalPmt?.value
    qualification = regime.vie.qualificationAnnees.reference.statut
    openOptions = regime.options.compactMap { terms in
      if case .ouvert = terms.acces { terms.option } else { nil }
    }
    for terms in regime.options {
      switch terms.acces {
      case .zone(let conditions): zones[terms.option] = Zone.allCases.filter(conditions.ouvertes.contains)
      case .complementaire(let conditions):
        zones[terms.option] = Zone.allCases.filter(conditions.zonesOuvertes.contains)
      case .ouvert, .ferme, .absente: break
      }
    }
  }

  /// Reads the figures of the regime of an evaluation, or nil when the barème doesn't hold that regime.
  package init?(_ evaluation: Evaluation, in bareme: Bareme) {
    guard let regime = bareme.regime(evaluation.regime) else { return nil }
    self.init(regime)
  }

  /// The zones that open an option, as in « réservé à la zone … ».
  func openZones(of option: OptionETP?) -> String {
    let names = (option.flatMap { zones[$0] } ?? []).map(\.name)
    return names.isEmpty ? "certaines zones" : French.list(names, "ou à")
  }

  /// The CPAM and its number, as in « à demander à votre CPAM (3608) ».
  package var cpam: String {
    "votre CPAM (\(telephone))"
  }
}
