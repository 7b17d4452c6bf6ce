package import AidRules

extension CriterionCause {
  /// The cause in a few words, for one line of a panel.
  package var line: String {
    switch self {
    case .unanswered: "en attente"
    case .otherRegime, .otherSpecialties: "sans objet"
    case .noOptionAsked: "au choix"
    case .specialtyOpen: "ouverte"
    case .specialtyExcluded: "exclue"
    case .specialtyToConfirm, .specialtyWithoutTable: "à confirmer"
    case .structurePackageMet: "rempli"
    case .structurePackageMissing: "incomplet"
    case .coordinatedPracticeMet: "oui"
    case .coordinatedPracticeMissing: "non"
    case .coordinatedPracticeUndertaken: "un engagement"
    case .clinicalFeesReached: "seuil atteint"
    case .clinicalFeesBelow: "sous le seuil"
    case .emergencyWithinStructure: "dans une structure"
    case .emergencyOutsideStructure: "hors structure"
    case .sectorOne: "secteur 1"
    case .sectorTwoWithOptam: "2 avec OPTAM"
    case .sectorTwoWithoutOptam: "2 sans OPTAM"
    case .sectorThree: "non conventionné"
    case .patienteleReached: "seuil atteint"
    case .patienteleBelow: "sous le seuil"
    case .patienteleBelowMaybeAdapted: "sous le seuil"
    case .patienteleBelowAdapted: "à aménager"
    case .patienteleByTranche(let tranche): tranche.text
    case .patienteleTrancheBelow(let situations, _): situations.isEmpty ? "sous P30" : "à aménager"
    case .patienteleThresholdUnknown: "seuil non publié"
    case .optionOpen: "ouvert"
    case .optionClosed: "fermé"
    case .optionAbsent: "n'existe pas"
    case .optionTooEarly(let from, _): "dès la \(French.ordinal(from)) année"
    case .optionZoneClosed: "zone non ouverte"
    case .optionZoneUncertain: "zone à confirmer"
    case .optionObjectivesMissed: "objectifs manqués"
    case .optionPatienteleToConfirm: "à confirmer"
    }
  }
}
