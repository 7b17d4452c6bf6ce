import Guide
package import Wizard

extension Slide {
  /// What the slide is about, for a heading and for the order of the day.
  package var title: String {
    switch self {
    case .agenda: "L'assistant médical\u{A0}: pourquoi\u{202F}? comment\u{202F}? combien\u{202F}?"
    case .opening: "Pour commencer"
    case .chapter(let chapter): French.typeset(chapter.title)
    case .definition: "Un assistant médical, qu'est-ce que c'est\u{202F}?"
    case .pole(let pole): "Missions\u{A0}: \(pole.name)"
    case .benefits: "Ce qu'il apporte"
    case .duties: "Être employeur, c'est gérer"
    case .avantApres(let place): "Avant ou après\u{202F}? Question \(place + 1) sur \(AvantApres.all.count)"
    case .recap: "Avant ou après\u{A0}: les réponses"
    case .steps: "Les démarches, dans l'ordre"
    case .contacts: "À qui s'adresser"
    case .eligibility: "Qui a droit à l'aide\u{202F}?"
    case .amounts: "Combien, chaque année\u{202F}?"
    case .secondAssistant: "Un second assistant"
    case .bands: "Votre patientèle, parmi les autres"
    case .example(let number): "Exemple \(number), en direct"
    case .life: "La vie du contrat"
    case .keyPoints: "À retenir"
    case .closing: "À vous\u{A0}: quelles missions\u{202F}?"
    }
  }
}

extension Slide {
  /// What the slide is called among the parts of the hour: the quiz and the examples stand for all of theirs.
  package var partTitle: String {
    switch self {
    case .chapter(let chapter):
      "\((Chapter.allCases.firstIndex(of: chapter) ?? 0) + 1). L'assistant médical\u{A0}: "
        + French.uncapitalized(French.typeset(chapter.title))
    case .avantApres: "Quiz\u{A0}: avant ou après\u{202F}?"
    case .example: "Des exemples, en direct"
    default: title
    }
  }
}

extension Program {
  /// What the entrance calls the program.
  package var title: String {
    switch self {
    case .day: "Journée\u{A0}: pourquoi, comment, combien (pour une salle)"
    case .quiz: "Quiz\u{A0}: avant ou après\u{202F}?"
    }
  }
}

extension Pole {
  /// The kind in a word, for a heading.
  fileprivate var name: String {
    switch self {
    case .administratif: "l'administratif"
    case .consultation: "la consultation"
    case .organisation: "l'organisation"
    }
  }
}
