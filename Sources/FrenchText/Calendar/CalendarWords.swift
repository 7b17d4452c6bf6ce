package import AidRules

/// The words of a calendar that are no event's.
package enum CalendarWords {
  /// The name of a calendar that bears nobody's name.
  package static let title = "Aide à l'emploi d'un assistant médical"
  /// What stands for the source of a day typed in.
  package static let typed = "Date que vous avez indiquée."
}

extension PlanEvent {
  /// What the event is filed under.
  package var category: String {
    guard case .duty(let deadline) = self else { return "Versement" }
    return switch deadline.kind {
    case .formation, .qualification: "Formation"
    case .finEssai, .finEssaiRenouvele, .entretien, .embauche, .remplacement: "Employeur"
    case .signature, .pieces, .suivi, .anniversaire, .renouvellement, .terme: "Contrat"
    }
  }

  /// How well the day is established, and who says it; a day typed in has no source.
  package func backing(_ sources: [String]) -> String {
    guard let statut else { return CalendarWords.typed }
    let said = sources.isEmpty ? "" : "\u{202F}; sources\u{A0}: \(sources.joined(separator: ", "))"
    let reading = references.decision(for: statut).map { " \($0)" } ?? ""
    return "Statut\u{A0}: \(statut.word)\(reading)\(said)."
  }

  /// What a suspension does to the event, and which absence is the reason; nil where there is none.
  package var shiftSentence: String? {
    shift.map { French.capitalized($0.text) + "." }
  }
}
