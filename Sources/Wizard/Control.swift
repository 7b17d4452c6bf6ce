package import AidRules
package import Intake

/// How a question is answered on the screen.
package enum Control: Hashable, Sendable {
  /// A list that typing filters.
  case search
  /// A text field.
  case text
  /// One choice among a few.
  case radio([FactValue])
  /// Several choices, or none.
  case checkboxes

  /// Whether the question has a field to type in.
  package var isTyped: Bool {
    switch self {
    case .search, .text: true
    case .radio, .checkboxes: false
    }
  }
}

/// One line of a list of choices.
package enum Choice: Hashable, Sendable {
  /// A specialty found by the search.
  case specialite(Specialite)
  /// A value of the fact.
  case value(FactValue)
  /// A circumstance to tick.
  case situation(SituationParticuliere)
  /// « Aucune », which unticks the others.
  case aucune
}

extension Fact {
  /// How the question is answered on the screen.
  package var control: Control {
    switch self {
    case .specialite: .search
    case .secteur: .radio(Secteur.allCases.map(FactValue.secteur))
    case .optam, .structureUrgence, .objectifsAtteints, .forfaitStructure, .exerciceCoordonne:
      .radio([.flag(true), .flag(false)])
    case .zone: .radio(Zone.allCases.map(FactValue.zone))
    case .tranche: .radio(Tranche.allCases.map(FactValue.tranche))
    case .situations: .checkboxes
    case .option: .radio(OptionETP.allCases.map { .option(.une($0)) } + [.option(.toutes)])
    case .assistant: .radio(ProfilAssistant.allCases.map(FactValue.profil))
    case .pmt, .fileActive, .seuilP30, .honorairesCliniques, .signature, .embauche, .annee, .objectifPmt,
      .objectifFileActive, .pmtAtteinte, .fileActiveAtteinte, .partMoins16, .suspension, .salaire,
      .anciennete, .heures, .coefficient, .coutEmployeur, .tarifConsultation, .semaines:
      .text
    }
  }

  /// Whether Continuer passes with nothing answered: the rules have a reading of its absence.
  package var isOptional: Bool {
    switch self {
    case .signature, .embauche, .assistant, .objectifPmt, .objectifFileActive: true
    case _ where isOfCost: true
    default: false
    }
  }

  /// The questions of the wizard, in the order of the review; they are asked in the order of `State.questions`.
  package static let questionOrder: [Fact] = [
    .specialite, .secteur, .optam, .honorairesCliniques, .structureUrgence, .zone, .pmt, .fileActive,
    .seuilP30, .tranche, .situations, .partMoins16, .forfaitStructure, .exerciceCoordonne, .option,
    .objectifsAtteints, .signature, .embauche, .assistant, .objectifPmt, .objectifFileActive,
  ]
}
