/// Every fact that can be asked; raw values are the columns of the command line's CSV.
public enum Fact: String, CaseIterable, Sendable {
  case specialite, secteur, optam
  case honorairesCliniques = "honoraires_cliniques"
  case structureUrgence = "structure_urgence"
  case zone, pmt
  case fileActive = "file_active"
  case seuilP30 = "seuil_p30"
  case tranche, situations
  case partMoins16 = "part_moins_16"
  case forfaitStructure = "forfait_structure"
  case exerciceCoordonne = "exercice_coordonne"
  case option
  case objectifsAtteints = "objectifs_atteints"
  case signature, embauche, annee, assistant, suspension
  case objectifPmt = "objectif_pmt"
  case objectifFileActive = "objectif_file_active"
  case pmtAtteinte = "pmt_atteinte"
  case fileActiveAtteinte = "file_active_atteinte"
  case salaire, anciennete, heures, coefficient
  case coutEmployeur = "cout_employeur"
  case tarifConsultation = "tarif_consultation"
  case semaines
}

extension Fact {
  /// The facts that the aid doesn't depend on: only the cost does.
  public static let ofCost: [Fact] = [
    .coutEmployeur, .salaire, .anciennete, .heures, .coefficient, .tarifConsultation, .semaines,
  ]

  /// Whether the fact counts for the cost alone.
  public var isOfCost: Bool { Self.ofCost.contains(self) }
}

/// The sector of the doctor's agreement with the Assurance Maladie.
public enum Secteur: String, CaseIterable, Sendable {
  /// Regulated fees.
  case un = "1"
  /// Free fees.
  case deux = "2"
  /// Outside the convention.
  case trois = "3"
}

/// The zoning of the practice by the agence régionale de santé.
public enum Zone: String, CaseIterable, Sendable {
  /// Zone d'intervention prioritaire.
  case zip
  /// Zone d'action complémentaire.
  case zac
  /// Neither.
  case horsZone = "hors-zone"
}

/// The profile of the person hired.
public enum ProfilAssistant: String, CaseIterable, Sendable {
  case ide
  case aideSoignant = "aide-soignant"
  case auxiliairePuericulture = "auxiliaire-puericulture"
  case secretaireDuCabinet = "secretaire-du-cabinet"
  case autre
}

/// A personal circumstance that may adapt the contract.
public enum SituationParticuliere: String, CaseIterable, Sendable {
  case nouvelInstalle = "nouvel-installe"
  case rqth, ald, mixte
  case soixanteCinqAns = "65-ans"
}
