package import AidRules

extension ObjectiveMethod {
  /// How the target was found, in a word or two; also the `methode` of the JSON.
  package var word: String {
    switch self {
    case .notified: "notifié"
    case .maintained: "maintien"
    case .maintainedEstimated: "maintien estimé"
    case .published: "point publié"
    case .derived: "point déduit"
    case .newlyInstalled: "nouvel installé"
    case .bandRate(let tranche, _): "taux de la tranche \(tranche.text)"
    case .bandRange: "taux des tranches possibles"
    case .estimated(let methods): "estimation " + methods.joined(separator: ", ")
    case .unknown: "inconnu"
    }
  }

  /// How the target was found, in one sentence.
  package func sentence(_ phrasing: Phrasing) -> String {
    switch self {
    case .notified:
      "Objectif notifié par votre CPAM."
    case .maintained:
      "Au-delà du P95, il suffit de maintenir la patientèle."
    case .maintainedEstimated:
      "Vous êtes sans doute au-delà du P95 (limite estimée) : il suffirait de maintenir la patientèle. "
        + "\(ObjectiveMethod.simulator) ou au \(phrasing.telephone)."
    case .published:
      "Objectif publié pour ce point de départ."
    case .derived:
      "Objectif déduit de l'exemple publié."
    case .newlyInstalled:
      "Objectif d'un médecin nouvellement installé, à convenir avec \(phrasing.cpam)."
    case .bandRate(let tranche, let rate):
      "Taux publié pour la tranche \(tranche.text) : \(rate.printed), arrondi au patient inférieur."
    case .bandRange:
      "Le taux dépend de la tranche : il manque un de vos deux chiffres, ou la tranche donnée par \(phrasing.cpam)."
    case .estimated(let methods):
      "≈ Estimation (\(methods.count > 1 ? "méthodes" : "méthode") \(French.list(methods))) : "
        + "la formule officielle n'est pas publiée. \(ObjectiveMethod.simulator) ou au \(phrasing.telephone)."
    case .unknown(let cause):
      cause.sentence(phrasing)
    }
  }

  private static let simulator = "À vérifier avec le simulateur d'ameli.fr"
}

extension UnknownObjective {
  /// Why no target can be given and what to do, in one sentence.
  package func sentence(_ phrasing: Phrasing) -> String {
    let ask = "Simulateur d'ameli.fr ou \(phrasing.telephone)."
    return switch self {
    case .startMissing: "Il manque votre chiffre de départ. \(ask)"
    case .specialtyMissing: "Il manque votre spécialité. \(ask)"
    case .bandMissing: "Il manque votre tranche de patientèle, que votre CPAM connaît. \(ask)"
    case .belowMinimum:
      "Aucun objectif n'est publié sous le seuil d'accès : à convenir avec votre CPAM. \(ask)"
    case .notEligible: "Sans éligibilité, pas d'objectif."
    case .optionUnpublished: "Les objectifs de ce temps de travail ne sont pas publiés. \(ask)"
    }
  }
}

extension Objective {
  /// The objective on one line: start, target and gain.
  ///
  ///     775 → 970 (+195)
  package func line(_ phrasing: Phrasing) -> String {
    let start = depart.map(French.number)
    guard let cible else {
      return (start.map { "\($0) → " } ?? "") + missingText(phrasing)
    }
    let sign = statut == .estime ? "≈ " : ""
    if isMaintained, let start {
      // A notified target below the start is shown as it is.
      let target = cible.exact.flatMap { $0 == depart ? nil : " → \(French.number($0))" } ?? ""
      return "\(sign)\(start)\(target), à maintenir"
    }
    let added = gain.map { " (\(French.signed($0)))" } ?? ""
    return (start.map { "\($0) → " } ?? "") + cible.text(statut) + added
  }
}

extension Objective {
  /// The start, the target and the gain in words; the target alone is a figure nobody need give.
  ///
  ///     départ 775, objectif 970, soit 195 patients de plus
  package var targetText: String {
    let start = depart.map { "départ \(French.number($0)), " } ?? ""
    guard let cible else { return start }
    let figure = "objectif \(cible.text(statut))"
    // A notified target below the start is shown as it is.
    let target = isMaintained ? (cible.exact == depart ? "à maintenir" : "\(figure), à maintenir") : figure
    let added = gain.flatMap { $0 > 0 ? ", soit \(French.count($0, "patient", "patients")) de plus" : nil }
    return start + target + (added ?? "")
  }
}

extension Objective {
  /// What stands in for a target that can't be given: an answer still awaited isn't a figure nobody knows.
  fileprivate func missingText(_ phrasing: Phrasing) -> String {
    guard case .unknown(let cause) = method else { return "à demander à \(phrasing.cpam)" }
    return cause.word
  }
}

extension UnknownObjective {
  /// Why no target can be given, in a few words.
  package var word: String {
    switch self {
    case .startMissing, .specialtyMissing: "en attente"
    case .bandMissing, .belowMinimum, .optionUnpublished: "à demander à la CPAM"
    case .notEligible: "sans objet"
    }
  }
}
