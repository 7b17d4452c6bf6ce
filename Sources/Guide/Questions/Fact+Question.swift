package import AidRules

extension Fact {
  /// The question that asks for the fact.
  ///
  /// - Parameter adultsOnly: whether the contract counts only the patients over 16, as avenant 7 does.
  package func question(adultsOnly: Bool = false) -> Question {
    switch self {
    case .specialite: .specialite
    case .secteur: .secteur
    case .optam: .optam
    case .zone: .zone
    case .honorairesCliniques: .honorairesCliniques
    case .structureUrgence: .structureUrgence
    case .pmt: adultsOnly ? .pmtAdults : .pmt
    case .fileActive: .fileActive
    case .seuilP30: .seuilP30
    case .tranche: .tranche
    case .situations: .situations
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
