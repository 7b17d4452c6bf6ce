package import AidRules

extension CriterionID {
  /// The facts that the criterion judges.
  package var facts: [Fact] {
    switch self {
    case .specialite: [.specialite]
    case .honorairesCliniques: [.honorairesCliniques]
    case .structureUrgence: [.structureUrgence]
    case .secteur: [.secteur, .optam]
    case .patientele: [.pmt, .fileActive, .seuilP30, .tranche, .situations, .partMoins16]
    case .option: [.option, .zone, .objectifsAtteints]
    case .forfaitStructure: [.forfaitStructure]
    case .exerciceCoordonne: [.exerciceCoordonne]
    }
  }
}

extension Fact {
  /// The indicator of a figure asked.
  package var indicateur: Indicateur? {
    switch self {
    case .pmt, .objectifPmt: .pmt
    case .fileActive, .objectifFileActive: .fileActive
    default: nil
    }
  }
}
