package import AidRules

/// A value of the barème that a text of the guide tells: printed from the barème, it changes when the law does.
package struct Figure: Sendable {
  private let find: @Sendable (Regime) -> Reference?

  /// Names a value by its place among the terms of a contract.
  init(_ find: @escaping @Sendable (Regime) -> Reference?) {
    self.find = find
  }

  /// The value under a text; nil where that text has none.
  package func reference(_ regime: Regime) -> Reference? {
    find(regime)
  }
}

// The life of the contract with the CPAM.
extension Figure {
  static let duree = Figure { $0.vie.dureeAnnees.reference }
  static let suivi = Figure { $0.vie.suiviMois.reference }
  static let preavis = Figure { $0.vie.clauses.resiliationPreavisMois.reference }
  static let absenceSansSuite = Figure { $0.vie.suspension.sansSuiteMois.reference }
  static let absenceSuspendue = Figure { $0.vie.suspension.avenantMois.reference }
  static let telephone = Figure { $0.vie.telephone.reference }
  static let aideCollective = Figure { $0.vie.aideCollective.reference }
  static let remplacement = Figure { $0.acces.remplacementMois.reference }
  static let anneesIntegrales = Figure { $0.versements.modulees?.anneesIntegrales.reference }
}

// The assistant's employment.
extension Figure {
  static let formation = Figure { $0.vie.formationAnnees?.reference }
  static let qualification = Figure { $0.vie.qualificationAnnees.reference }
  static let entretienDepuis = Figure { $0.vie.entretien.depuis.reference }
  static let premierEntretien = Figure { $0.vie.entretien.premierAnnees.reference }
  static let entretiensSuivants = Figure { $0.vie.entretien.periodeAnnees.reference }
  static let heuresMiTemps = Figure { $0.terms(.demi)?.heures?.reference }
  static let heuresPleinTemps = Figure { $0.terms(.un)?.heures?.reference }
  static let essai = Figure { $0.vie.employeur.essaiMois.reference }
  static let renouvellements = Figure { $0.vie.employeur.essaiRenouvelableFois.reference }
  static let premieresHeures = Figure { $0.vie.employeur.supplementaires.premieresHeures.reference }
  static let majoration = Figure { $0.vie.employeur.supplementaires.premieres.reference }
  static let majorationSuivante = Figure { $0.vie.employeur.supplementaires.suivantes.reference }
  static let partComplementaire = Figure { $0.vie.employeur.complementaires.premierePart.reference }
  static let majorationComplementaire = Figure { $0.vie.employeur.complementaires.premieres.reference }
  static let partMaximale = Figure { $0.vie.employeur.complementaires.partMaximale.reference }
  static let majorationMaximale = Figure { $0.vie.employeur.complementaires.suivantes.reference }
}

// The forfait structure of avenant 7.
extension Figure {
  static let teletransmission = Figure { $0.acces.forfait?.teletransmission.reference }
  static let exerciceCoordonne = Figure { $0.acces.exerciceCoordonne?.reference }
}
