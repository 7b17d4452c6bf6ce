package import AidRules

extension Fact {
  /// The question that asks for the fact.
  ///
  /// - Parameter figures: What it quotes of the text that applies.
  package func question(_ figures: QuestionFigures = QuestionFigures()) -> Question {
    switch self {
    case .specialite: .specialite
    case .secteur: .secteur
    case .optam: .optam
    case .zone: .zone
    case .honorairesCliniques: .honorairesCliniques
    case .structureUrgence: .structureUrgence
    case .pmt: figures.minimumAge.map(Question.pmt(over:)) ?? .pmt
    case .fileActive: .fileActive
    case .seuilP30: .seuilP30
    case .tranche: .tranche
    case .situations: .situations
    case .partMoins16: .partMoins16(under: figures.minimumAge)
    case .forfaitStructure: .forfaitStructure(figures)
    case .exerciceCoordonne: .exerciceCoordonne
    case .suspension: .suspension
    case .option: .option
    case .signature: .signature
    case .embauche: .embauche
    case .annee: .annee
    case .assistant: .assistant
    case .objectifsAtteints: .objectifsAtteints
    case .objectifPmt: .objectifPmt
    case .objectifFileActive: .objectifFileActive
    case .pmtAtteinte: .pmtAtteinte
    case .fileActiveAtteinte: .fileActiveAtteinte
    }
  }
}
