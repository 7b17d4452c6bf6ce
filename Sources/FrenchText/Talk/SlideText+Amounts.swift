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
    add(regime.amounts(second: true))
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
  }

  /// The limits of the bands, and what the largest change.
  mutating func addBands() {
    pieces.append(.statement(Self.bandsStatement))
    for row in regime.bandRows {
      pieces.append(.point(French.capitalized(row.tranche.text), row.line, row.statut))
      references += row.references
    }
    for (_, limit) in regime.bandes.pmt.named { references.append(limit.reference) }
  }

  /// What P30 to P95 are.
  package static let bandsStatement =
    "PMT des généralistes de France, et ce que change chaque tranche."

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
        terms.solde.statut
      )
    )
    references += [terms.anneesIntegrales.reference, terms.avance.reference, terms.solde]
  }
}

extension OptionTerms {
  /// What opens an option for more than one assistant; nil for the others.
  fileprivate var additional: AdditionalTerms? {
    if case .complementaire(let terms) = acces { terms } else { nil }
  }
}
