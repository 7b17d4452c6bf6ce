import FrenchText

/// What only this room says: the pages' words and the sentences are those of the screens.
enum Words {
  static let start =
    "Une réponse par ligne, puis Entrée. n\u{A0}: je ne sais pas encore. <\u{A0}:\u{A0}revenir. ?\u{A0}:\u{A0}aide. q\u{A0}:\u{A0}quitter."
  static let answerPrompt = "Votre réponse\u{A0}: "
  static let choicePrompt = "Votre choix\u{A0}: "
  static let severalNumbers = "Un ou plusieurs numéros, séparés par des espaces\u{202F}; 0 pour aucune."
  static let ways = "n\u{A0}: je ne sais pas encore. ?\u{A0}:\u{A0}aide."
  static let reviewWays = "Entrée\u{A0}: voir les résultats. Un numéro\u{A0}: changer cette réponse."
  static let resultWays =
    "=\u{A0}: bilan des réponses. !\u{A0}: d'où viennent les chiffres. q\u{A0}:\u{A0}quitter."
  static let whole = "Le résultat entier"
  static let comparisons =
    "Les comparaisons\u{A0}: deux temps de travail, avant ou après un changement de texte"
  static let screenOnly =
    "Cette page se lit à l'écran. Les dossiers\u{A0}: assistmed dossiers --aide. <\u{A0}:\u{A0}revenir."
  static let undone = "Annulé."
  static let nothingToUndo = "Il n'y a rien à annuler."
  static let nothingAsked = "Aucune question n'est posée sur cette page."
  static let nothingToExplain = "Il n'y a rien à expliquer sur cette page."
  static let notNo = "Pour répondre «\u{A0}non\u{A0}»\u{A0}: u, puis 2."

  static func current(_ answer: String) -> String {
    "Réponse actuelle\u{A0}: \(answer). Entrée la garde."
  }

  static func kept(_ text: String) -> String {
    "Tapé, non accepté\u{A0}: \(French.quoted(text))."
  }

  static func meant(_ value: String) -> String {
    "Entrée\u{A0}: oui, \(value)."
  }

  static func others(_ count: Int) -> String {
    "Et \(French.count(count, "autre", "autres"))\u{A0}: tapez quelques lettres de plus."
  }
}
