import AidRules

extension CriterionCause {
  /// The sentence of a cause of the criterion `option`.
  func optionSentence(_ comparison: Comparison, _ phrasing: Phrasing) -> String {
    let option = comparison.option?.text ?? "Ce temps de travail"
    return switch self {
    case .optionOpen:
      "\(option) : ouvert."
    case .optionClosed:
      "\(option) : fermé aux nouveaux contrats."
    case .optionAbsent:
      "\(option) : ce temps de travail n'existe pas dans le texte de votre contrat."
    case .optionTooEarly(let from, let asked):
      "\(option) : ouvert à partir de la \(French.ordinal(from)) année de contrat "
        + "(année étudiée : la \(French.ordinal(asked)))."
    case .optionZoneClosed:
      "\(option) : réservé à \(phrasing.openZones(of: comparison.option))."
    case .optionZoneUncertain:
      "\(option) : aucune source ne dit si votre zone l'ouvre. À demander à \(phrasing.cpam)."
    case .optionObjectivesMissed:
      "\(option) : il faut d'abord atteindre les objectifs du premier assistant."
    default:
      "\(option) : ouvert si votre patientèle est jugée assez importante, à confirmer avec \(phrasing.cpam)."
    }
  }
}
