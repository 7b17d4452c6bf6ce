package import AidRules

extension CriterionCause {
  /// The cause in one or two sentences.
  package func sentence(_ phrasing: Phrasing, comparing comparison: Comparison = Comparison()) -> String {
    switch self {
    case .unanswered(let fact):
      "Il manque encore \(fact.name)."
    case .otherRegime:
      "Cette condition ne figure pas dans le texte qui s'applique à votre contrat."
    case .otherSpecialties:
      "Cette condition ne concerne pas votre spécialité."
    case .noOptionAsked:
      "Aucun temps de travail n'est choisi : l'accès est indiqué pour chacun."

    case .specialtyOpen:
      "Votre spécialité ouvre droit à l'aide."
    case .specialtyExcluded:
      "Votre spécialité est exclue de l'aide."
    case .specialtyToConfirm:
      "Aucun texte ne tranche pour votre spécialité : à confirmer avec \(phrasing.cpam)."

    case .specialtyWithoutTable:
      "Votre spécialité ouvre droit à l'aide, mais le tableau de ses seuils n'est pas accessible : à confirmer avec "
        + "\(phrasing.cpam)."

    case .structurePackageMet:
      "Tous les indicateurs du forfait structure sont remplis."
    case .structurePackageMissing:
      "Il faut remplir tous les indicateurs du premier volet du forfait structure."
    case .coordinatedPracticeMet:
      "Vous exercez de façon coordonnée."
    case .coordinatedPracticeMissing:
      "Il faut un exercice coordonné : équipe de soins primaires, maison de santé, CPTS ou réunions régulières."
    case .coordinatedPracticeUndertaken:
      "À cette date de signature, l'exercice coordonné est un engagement, pas une condition d'accès."

    case .clinicalFeesReached, .clinicalFeesBelow:
      clinicalFeesSentence(comparison, phrasing)
    case .emergencyWithinStructure, .emergencyOutsideStructure:
      emergencySentence(comparison, phrasing)

    case .sectorOne:
      "Le secteur 1 ouvre droit à l'aide."
    case .sectorTwoWithOptam:
      "Le secteur 2 avec l'OPTAM ouvre droit à l'aide."
    case .sectorTwoWithoutOptam:
      "En secteur 2, il faut adhérer à l'OPTAM ou à l'OPTAM-ACO (autrefois OPTAM-CO)."
    case .sectorThree:
      "Hors convention (secteur 3), l'aide n'est pas possible."

    case .patienteleReached, .patienteleBelow, .patienteleBelowMaybeAdapted, .patienteleBelowAdapted,
      .patienteleByTranche, .patienteleTrancheBelow, .patienteleThresholdUnknown:
      patienteleSentence(comparison, phrasing)

    case .optionOpen, .optionClosed, .optionAbsent, .optionTooEarly, .optionZoneClosed, .optionZoneUncertain,
      .optionObjectivesMissed, .optionPatienteleToConfirm:
      optionSentence(comparison, phrasing)
    }
  }

  private func clinicalFeesSentence(_ comparison: Comparison, _ phrasing: Phrasing) -> String {
    let bar = comparison.bar?.text ?? phrasing.clinicalFees.text
    let share = comparison.value.map { " (\($0.text))" } ?? ""
    guard self == .clinicalFeesBelow else {
      return "Vos honoraires cliniques\(share) atteignent le seuil de \(bar)."
    }
    let below = "Vos honoraires cliniques\(share) sont en dessous du seuil de \(bar)"
    guard case .percent(let value) = comparison.value, case .percent(let least) = comparison.bar else {
      return below + "."
    }
    return "\(below) : il manque \(French.points(value.distance(to: least)))."
  }

  /// The sentence of the source can be read two ways (D-11), so it is quoted where the barème gives it.
  private func emergencySentence(_ comparison: Comparison, _ phrasing: Phrasing) -> String {
    let quote = comparison.citation.map { " Le texte dit : \(French.quoted(French.typeset($0)))." } ?? ""
    return self == .emergencyWithinStructure
      ? "Vous exercez en libéral dans une structure d'urgence : l'aide est ouverte selon notre lecture, "
        + "à confirmer avec \(phrasing.cpam).\(quote)"
      : "Hors d'une structure d'urgence, l'aide n'est pas ouverte selon notre lecture ; "
        + "\(phrasing.cpam) peut vous le confirmer.\(quote)"
  }
}
