import AidRules

extension WhyText {
  /// The facts that a criterion judges.
  static func facts(of criterion: CriterionID) -> [Fact] {
    switch criterion {
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

  /// The indicator of a figure asked.
  static func indicateur(of fact: Fact) -> Indicateur? {
    switch fact {
    case .pmt, .objectifPmt: .pmt
    case .fileActive, .objectifFileActive: .fileActive
    default: nil
    }
  }
}
