import AidRules
import Guide
import Wizard

// How much, by year, by working time and by band.
extension SlideText {
  /// The amount of each year, for one assistant.
  mutating func addAmounts() {
    pieces.append(.statement("Montant maximal de chaque année, hors des plus grandes patientèles."))
    add(regime.amounts(second: false))
    addPayments()
  }

  /// The same for more than one, and what opens it.
  mutating func addSecondAssistant() {
    guard let terms = regime.options.lazy.compactMap(\.additional).first else {
      return pieces.append(.statement("Le texte d'aujourd'hui ne prévoit pas de second assistant."))
    }
    pieces.append(.statement("Montant maximal, hors des plus grandes patientèles."))
    add(regime.amounts(second: true))
    for row in regime.largestBands(second: true) {
      pieces.append(.point(French.capitalized(row.tranche.text), row.amountsByOption + ".", row.statut))
      references += row.references
    }
    let zones = Zone.allCases.filter(terms.zonesOuvertes.contains).map(\.name)
    let conditions = [
      ("À partir de la \(French.ordinal(terms.anneeMinimale.value)) année", terms.anneeMinimale.reference),
      ("Dans \(French.list(zones, "ou"))", terms.zone),
      ("Les objectifs du premier assistant atteints", terms.objectifsAtteints),
      ("Une patientèle importante, que la CPAM apprécie", terms.patienteleImportante),
    ]
    for (words, reference) in conditions {
      pieces.append(.point(words, nil, reference.statut))
      references.append(reference)
    }
    for zone in Zone.allCases where terms.zonesIncertaines.contains(zone) {
      pieces.append(.point(zone.text, "À demander à la CPAM.", .inconnu))
    }
  }

  /// The limits of the bands, and what the largest change.
  mutating func addBands() {
    pieces.append(.statement("PMT des généralistes, et ce que change chaque tranche."))
    for (name, limit) in regime.bandes.pmt.named {
      let sign = limit.reference.statut == .estime ? "≈\u{A0}" : ""
      let patients = French.count(limit.value, "patient", "patients")
      pieces.append(.point(name, "\(sign)\(patients).", limit.reference.statut))
      references.append(limit.reference)
    }
    for row in regime.bandRows {
      pieces.append(.point(French.capitalized(row.tranche.text), row.line, row.statut))
      references += row.references
    }
    if case .points(let terms) = regime.objectifs.methode {
      // The rates of another text: where a target is published, it isn't what they give.
      let statut = terms.estimations.e2.reference.statut
      pieces.append(.remark("Patients en plus\u{A0}: taux de l'avenant 7, hors points publiés.", statut))
    }
  }

  private mutating func add(_ amounts: [YearlyAmounts]) {
    for option in amounts {
      pieces.append(.point(option.option.text, option.line + ".", option.statut))
      references += option.references
    }
  }

  /// How each year is paid.
  private mutating func addPayments() {
    guard let terms = regime.versements.modulees else { return }
    let whole = French.count(terms.anneesIntegrales.value, "année", "années")
    pieces.append(
      .remark(
        "\(whole) versées entières\u{202F}; ensuite \(terms.avance.value)\u{202F}% d'avance, puis un solde selon les objectifs.",
        max(terms.anneesIntegrales.reference.statut, terms.avance.reference.statut)
      )
    )
    // The text ties the balance to the objectives; how much is a reading.
    pieces.append(.remark("Ce solde est compté au prorata.", terms.solde.statut))
    references += [terms.anneesIntegrales.reference, terms.avance.reference, terms.solde]
  }
}

extension OptionTerms {
  /// What opens an option for more than one assistant; nil for the others.
  fileprivate var additional: AdditionalTerms? {
    if case .complementaire(let terms) = acces { terms } else { nil }
  }
}
