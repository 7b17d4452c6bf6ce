package import AidRules

extension Verdict {
  /// The verdict in a word or two.
  package var word: String {
    switch self {
    case .eligible: "Éligible"
    case .sousConditions: "Éligible sous conditions"
    case .nonEligible: "Non éligible"
    case .aCompleter: "À compléter"
    }
  }
}

extension Verdict {
  /// What somebody becomes who had another verdict.
  func becoming(from old: Verdict) -> String {
    switch self {
    case .eligible: "vous devenez éligible"
    case .sousConditions: "vous devenez éligible sous conditions"
    case .nonEligible: old == .aCompleter ? "vous n'êtes pas éligible" : "vous n'êtes plus éligible"
    case .aCompleter: "résultat à compléter (il manque une réponse)"
    }
  }
}

extension CriterionVerdict {
  /// Whether an option is open, in a word.
  package var accessWord: String {
    switch self {
    case .oui: "ouvert"
    case .non: "fermé"
    case .inconnu: "à préciser"
    case .sansObjet: "sans objet"
    }
  }
}

extension Evaluation {
  /// What the verdict means here, in one sentence that names what is open, closed or left to settle.
  package func verdictSentence(_ phrasing: Phrasing) -> String {
    switch verdict {
    case .eligible where hasEnded:
      "Toutes les conditions étaient remplies, mais ce contrat est arrivé à son terme : il n'ouvre plus droit à l'aide."
    case .sousConditions where hasEnded:
      "L'aide était possible sous conditions, mais ce contrat est arrivé à son terme : il n'ouvre plus droit à l'aide."
    case .eligible:
      "Toutes les conditions sont remplies : l'Assurance Maladie peut vous aider à payer un assistant médical."
    case .sousConditions:
      conditionsSentence(phrasing)
    case .nonEligible:
      failsOnOptionOnly
        ? optionClosedSentence(phrasing)
        : refusalSentence
    case .aCompleter:
      "Il manque au moins une réponse pour conclure."
    }
  }

  /// Why a panel has no figure to show, in one sentence that ends on what would be there.
  ///
  ///     Sans éligibilité, pas d'aide.
  package func withoutFigures(_ what: String, _ phrasing: Phrasing) -> String {
    failsOnOptionOnly ? optionClosedSentence(phrasing) : "Sans éligibilité, pas \(what)."
  }

  private var hasEnded: Bool {
    warnings.contains { if case .contractEnded = $0 { true } else { false } }
  }

  /// The verdict in a list: a working time that isn't open refuses nothing else.
  ///
  ///     1,5 ETP non ouvert
  package var shortVerdict: String {
    guard failsOnOptionOnly, let asked = situation.option else { return verdict.word.lowercased() }
    return "\(asked.text) non ouvert"
  }

  /// Whether the aid itself isn't refused, only the working time asked.
  package var failsOnOptionOnly: Bool {
    verdict == .nonEligible && criteria.allSatisfy { $0.level != .non || $0.id == .option }
  }
}

extension Evaluation {
  private func optionClosedSentence(_ phrasing: Phrasing) -> String {
    let asked = situation.option?.text ?? "Ce temps de travail"
    let closed = "\(asked) n'est pas ouvert dans votre situation, mais l'aide elle-même n'est pas refusée"
    let open = phrasing.openOptions.filter { $0 != situation.option }.map(\.text)
    guard !open.isEmpty else { return closed + "." }
    let verb = open.count > 1 ? "restent possibles" : "reste possible"
    let isSettled = criteria.allSatisfy { $0.id == .option || $0.level == .oui }
    let reserve = isSettled ? "" : ", selon les autres conditions"
    return "\(closed) : \(French.list(open)) \(verb)\(reserve)."
  }

  /// How many conditions fail: who mends one must know of the others.
  private var refusalSentence: String {
    let failed = criteria.count { $0.level == .non }
    let refused =
      failed > 1
      ? "\(French.capitalized(French.inWords(failed))) conditions ne sont pas remplies"
      : "Une condition n'est pas remplie"
    return "\(refused)\u{A0}: l'aide n'est pas possible dans cette situation."
  }

  /// Names each point that keeps the verdict from a plain yes: those of the CPAM, and the doctor's own.
  private func conditionsSentence(_ phrasing: Phrasing) -> String {
    let points = criteria.filter { $0.level == .sousConditions }.flatMap { criterion in
      guard criterion.id == .option, let asked = situation.option.flatMap({ option($0) }) else {
        return [criterion.cause.point ?? criterion.id.text.lowercased()]
      }
      // Several points of the access may be open: the criterion holds the first.
      let causes = asked.conditions.filter { $0.level == .sousConditions }.map(\.cause)
      return (causes.isEmpty ? [criterion.cause] : causes).map { $0.point ?? criterion.id.text.lowercased() }
    }
    let several = points.count > 1 ? "de points" : "d'un point"
    let settle = "sous réserve \(several) à convenir avec \(phrasing.cpam) : \(French.list(points))"
    guard situation.assistant == .secretaireDuCabinet else { return "L'aide est possible, \(settle)." }
    let replaced = "L'aide est possible si la secrétaire du cabinet, devenue assistante, est remplacée"
    return points.isEmpty ? replaced + "." : "\(replaced), et \(settle)."
  }
}

extension CriterionCause {
  /// The point left to settle, as an element of a list; nil where the criterion's name says it.
  fileprivate var point: String? {
    switch self {
    case .specialtyToConfirm: "votre spécialité, qu'aucun texte ne tranche"
    case .emergencyWithinStructure: "votre exercice en structure d'urgence"
    case .patienteleBelowAdapted, .patienteleTrancheBelow:
      "l'aménagement du seuil de patientèle, que vous n'atteignez pas"
    case .optionZoneUncertain: "votre zone, dont aucune source ne dit si elle ouvre ce temps de travail"
    case .optionPatienteleToConfirm: "votre patientèle, assez importante ou non pour ce temps de travail"
    default: nil
    }
  }
}
