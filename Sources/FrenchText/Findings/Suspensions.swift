package import AidRules

extension Suspension {
  /// The absence, as in « du 1er mars 2026 au 30 juin 2026 ».
  package var text: String { "du \(debut.text) au \(fin.text)" }
}

extension SuspensionFinding {
  /// What follows from the absence, in two sentences.
  package func sentence(_ phrasing: Phrasing) -> String {
    let press = statut.mention(phrasing).map { " (\($0))" } ?? ""
    let absence = "Absence \(periode.text) : "
    return switch suite {
    case .horsContrat:
      absence + "avant l'embauche, donc sans effet sur ce contrat. Vérifiez les dates."
    case .sansSuite:
      absence + "assez courte pour qu'il n'y ait rien à faire\(press)."
    case .aConvenir:
      absence
        + "trop longue pour rester sans suite, trop courte pour un avenant\(press). Voyez avec \(phrasing.cpam)."
    case .avenant:
      absence
        + "un avenant écrit suspend l'aide et les objectifs\(press). Le contrat reprend sans pénalité ; la date de "
        + "fin qui en résulte n'est pas connue : à demander à \(phrasing.cpam)."
    }
  }
}

extension SuspensionEffect {
  /// What the suspension does to a date, in a few words that agree with any duty or payment.
  package var text: String {
    switch self {
    case .suspendu: "en suspens"
    case .decale: "à décaler, date à demander"
    }
  }
}

extension SuspensionShift {
  /// What the suspension does to a date, and which absence is the reason.
  package var text: String { "\(effet.text), \(reason)" }

  /// The absences that are the reason.
  package var reason: String {
    let periods = absences.map { "du \($0.debut.shortText) au \($0.fin.shortText)" }
    return "absence\(periods.count == 1 ? "" : "s") \(French.list(periods))"
  }
}
