package import AidRules

extension Fact {
  /// The question that asks for the fact, in the words of the text that applies.
  package func question(_ wording: Wording = Wording()) -> Question {
    question(in: wording).asked(signedOn: wording.signedOn)
  }

  private func question(in wording: Wording) -> Question {
    switch self {
    case .specialite: .specialite
    case .secteur: .secteur
    case .optam: .optam
    case .zone: .zone(wording.zone)
    case .honorairesCliniques: .honorairesCliniques
    case .structureUrgence: .structureUrgence
    case .pmt: wording.minimumAge.map(Question.pmt(over:)) ?? .pmt
    case .fileActive: .fileActive
    case .seuilP30: .seuilP30
    case .tranche: .tranche
    case .situations: .situations
    case .partMoins16: .partMoins16(under: wording.minimumAge)
    case .forfaitStructure: .forfaitStructure(wording)
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
    case .salaire: .salaire
    case .anciennete: .anciennete
    case .heures: .heures
    case .coefficient: .coefficient
    case .coutEmployeur: .coutEmployeur
    case .tarifConsultation: .tarifConsultation
    case .semaines: .semaines
    }
  }
}
