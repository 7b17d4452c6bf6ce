package import AidRules

extension OptionEvaluation {
  /// Why the option is open or not, in one sentence that names everything that closes it, else everything left to the
  /// CPAM.
  package func accessSentence(_ phrasing: Phrasing) -> String {
    if case .unanswered = cause { return "\(option.text) : \(waiting(phrasing))" }
    let lowest = conditions.map(\.level).min()
    let closing =
      lowest == .non || lowest == .sousConditions ? conditions.filter { $0.level == lowest }.map(\.cause) : []
    guard closing.count > 1 else { return cause.sentence(phrasing, comparing: Comparison(option: option)) }
    let reasons = closing.map { $0.optionReason(option, phrasing) }
    return "\(option.text) : \(reasons.joined(separator: " ; "))."
  }
}

extension OptionEvaluation {
  /// What the access waits for.
  fileprivate func waiting(_ phrasing: Phrasing) -> String {
    French.uncapitalized(cause.sentence(phrasing, comparing: Comparison(option: option)))
  }
}

extension Evaluation {
  /// On what the figures of an option hang while the aid itself hangs on nothing; nil for the other options.
  ///
  ///     Les chiffres à 1 ETP valent si ce temps de travail vous est ouvert : il manque encore la zone de votre cabinet.
  package func reserve(on option: OptionEvaluation, _ phrasing: Phrasing) -> String? {
    guard isReserved(option) else { return nil }
    return
      "Les chiffres à \(option.option.text) valent si ce temps de travail vous est ouvert : \(option.waiting(phrasing))"
  }

  /// The options worth showing: those that aren't closed to this doctor.
  package var openOptions: [OptionEvaluation] {
    options.filter { $0.verdict != .nonEligible }
  }

  /// Whether the figures of an option hang on an answer on which the aid itself doesn't.
  package func isReserved(_ option: OptionEvaluation) -> Bool {
    verdict != .aCompleter && option.verdict == .aCompleter
  }
}

extension CriterionCause {
  /// The sentence of a cause of the criterion `option`.
  func optionSentence(_ comparison: Comparison, _ phrasing: Phrasing) -> String {
    let option = comparison.option?.text ?? "Ce temps de travail"
    return "\(option) : \(optionReason(comparison.option, phrasing))."
  }

  /// The same after the option's name, without a full stop.
  fileprivate func optionReason(_ option: OptionETP?, _ phrasing: Phrasing) -> String {
    switch self {
    case .optionOpen:
      "ouvert"
    case .optionClosed:
      "fermé aux nouveaux contrats"
    case .optionAbsent:
      "ce temps de travail n'existe pas dans le texte de votre contrat"
    case .optionTooEarly(let from, let asked):
      "ouvert à partir de la \(French.ordinal(from)) année de contrat "
        + "(année étudiée : la \(French.ordinal(asked)))"
    case .optionZoneClosed:
      "réservé à \(phrasing.openZones(of: option))"
    case .optionZoneUncertain:
      "aucune source ne dit si votre zone l'ouvre, à demander à \(phrasing.cpam)"
    case .optionObjectivesMissed:
      "il faut d'abord atteindre les objectifs du premier assistant"
    default:
      "ouvert si votre patientèle est jugée assez importante, à confirmer avec \(phrasing.cpam)"
    }
  }
}

extension French {
  /// What stands after figures that hold only if the doctor is eligible.
  package static let ifEligible = ", si éligible"
  /// What stands after those that hold only if the working time is open.
  package static let ifOpen = ", si ouvert"
}
