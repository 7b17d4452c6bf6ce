package import AidRules
package import Intake

/// What was given to an evaluation besides the barème, kept so that it can be made again.
package struct Inputs: Sendable {
  /// The facts answered, in the order of `Fact`.
  package var values: [(fact: Fact, value: FactValue)]

  /// Reads the answers back from a situation.
  package init(_ situation: Situation) {
    values = Fact.allCases.compactMap { fact in situation.value(of: fact).map { (fact, $0) } }
  }
}

extension Situation {
  /// What is known of a fact.
  package func value(of fact: Fact) -> FactValue? {
    switch fact {
    case .specialite: specialite.map { .specialite(id: $0.id) }
    case .secteur: secteur.map(FactValue.secteur)
    case .optam: optam.map(FactValue.flag)
    case .honorairesCliniques: honorairesCliniques.map(FactValue.percent)
    case .structureUrgence: structureUrgence.map(FactValue.flag)
    case .zone: zone.map(FactValue.zone)
    case .pmt: pmt.map(FactValue.count)
    case .fileActive: fileActive.map(FactValue.count)
    case .seuilP30: seuilP30.map(FactValue.count)
    case .tranche: tranche.map(FactValue.tranche)
    case .situations: situations.map(FactValue.situations)
    case .partMoins16: partMoins16.map(FactValue.percent)
    case .forfaitStructure: forfaitStructure.map(FactValue.flag)
    case .exerciceCoordonne: exerciceCoordonne.map(FactValue.flag)
    case .suspension: suspensions.map(FactValue.suspensions)
    case .option: option.map { .option(.une($0)) }
    case .objectifsAtteints: objectifsAtteints.map(FactValue.flag)
    case .signature: signature.map(FactValue.day)
    case .embauche: embauche.map(FactValue.day)
    case .annee: annee.map(FactValue.count)
    case .assistant: assistant.map(FactValue.profil)
    case .objectifPmt: objectifPmt.map(FactValue.count)
    case .objectifFileActive: objectifFileActive.map(FactValue.count)
    case .pmtAtteinte: pmtAtteinte.map(FactValue.count)
    case .fileActiveAtteinte: fileActiveAtteinte.map(FactValue.count)
    case .salaire: salaire.map(FactValue.amount)
    case .anciennete: anciennete.map(FactValue.count)
    case .heures: heures.map(FactValue.decimal)
    case .coefficient: coefficient.map(FactValue.decimal)
    case .coutEmployeur: coutEmployeur.map(FactValue.amount)
    case .tarifConsultation: tarifConsultation.map(FactValue.amount)
    case .semaines: semaines.map(FactValue.count)
    }
  }
}
