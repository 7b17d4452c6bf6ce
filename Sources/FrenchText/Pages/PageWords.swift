/// The words of the wizard's pages, the same on a screen and line by line.
package enum PageWords {
  /// What the program is.
  package static let title = "AssistMed — assistant médical"
  /// The question that the program answers.
  package static let purpose =
    "L'Assurance Maladie peut-elle vous aider à payer un assistant médical\u{202F}?"
  /// What can be expected of it.
  package static let promise =
    "Combien, quand, en échange de quoi. Chaque chiffre est expliqué et sourcé\u{202F}; ce qui n'est pas "
    + "publié est dit tel quel. Rien ne quitte cet ordinateur."

  /// The entry that starts from nothing.
  package static let newDossier = "Nouveau dossier"
  /// The entry that goes on with the answers already given.
  package static let resume = "Reprendre le dossier ouvert"
  /// The entry that opens the guide.
  package static let guide = "Guide\u{A0}: missions, démarches, réponses"
  /// The entry that leaves.
  package static let quit = "Quitter"
  /// What stands before the verdict of the answers already given.
  package static let openDossier = "Dossier ouvert\u{A0}: "

  /// The heading of the page of all answers.
  package static let review = "Bilan\u{A0}: vérifiez vos réponses"
  /// The heading of the results.
  package static let results = "Résultats"
  /// What stands above the texts, where the signature is asked.
  package static let textsBySignature = "Le texte suit le jour de la signature"
  /// The answer of somebody who can't tell.
  package static let dontKnow = "Je ne sais pas encore"
  /// What Enter does on a question that need not be answered.
  package static let optional = "Facultatif\u{A0}: Entrée passe à la suite."

  /// The title of the effects: while what is typed or marked isn't accepted, they only show what it would do.
  package static func effects(isPreview: Bool) -> String {
    isPreview ? "Aperçu, non validé" : "Effets en direct"
  }

  /// The button that opens that list, with how many there are.
  package static func toAskButton(_ count: Int) -> String {
    "Liste des réponses à demander" + (count > 0 ? " (\(French.number(count)))" : "")
  }

  /// The heading of the list of answers to ask for.
  package static let toAskTitle = "Les réponses à demander"
  /// The heading of the page that names a dossier, which is always kept.
  package static let name = "Nommer le dossier"

  /// Where a question stands among the others.
  package static func step(_ step: Int, of count: Int, _ label: String) -> String {
    "Étape \(step) sur \(count)\u{A0}: \(label)"
  }

  /// How many lines of a list are out of sight, on each side where there are some.
  package static func hidden(above: Int, below: Int) -> String {
    let sides = [(above, "↑ ", " plus haut"), (below, "↓ ", " plus bas")]
    return sides.filter { $0.0 > 0 }.map { $0.1 + French.number($0.0) + $0.2 }.joined(separator: ", ")
  }

  /// Where to find an answer.
  package static func place(_ source: String) -> String {
    "Où le trouver\u{A0}: \(source)"
  }

  /// What was understood of a text.
  package static func understood(_ value: String) -> String {
    "Compris\u{A0}: \(value)"
  }

  /// What was likely meant by an ambiguous text.
  package static func meant(_ value: String) -> String {
    "Oui, \(value)"
  }
}
