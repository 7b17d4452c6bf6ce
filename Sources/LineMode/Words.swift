import FrenchText
import Wizard

/// What only this room says: the pages' words and the sentences are those of the screens.
enum Words {
  static let start =
    "Une réponse par ligne, puis Entrée. n\u{A0}: je ne sais pas encore. <\u{A0}:\u{A0}revenir. ?\u{A0}:\u{A0}aide. "
    + "q\u{A0}:\u{A0}quitter."
  static let answerPrompt = "Votre réponse\u{A0}: "
  static let choicePrompt = "Votre choix\u{A0}: "
  static let nameCue = "Nom\u{A0}: "
  static let noteCue = "Note\u{A0}: "
  static let missionCue = "Mission\u{A0}: "
  static let fileCue = "Fichier\u{A0}: "
  static let valueCue = "Valeur à essayer\u{A0}: "
  static let severalNumbers = "Un ou plusieurs numéros, séparés par des espaces\u{202F}; 0 pour aucune."
  static let ways = "n\u{A0}: je ne sais pas encore. r\u{A0}: une note. ?\u{A0}:\u{A0}aide."
  static let reviewWays =
    "Entrée\u{A0}: voir les résultats. Un numéro\u{A0}: l'ouvrir. s\u{A0}: nommer le dossier."
  static let resultWays =
    "=\u{A0}: bilan des réponses. !\u{A0}: d'où viennent les chiffres. q\u{A0}:\u{A0}quitter."
  static let erasingWays =
    "Entrée, n ou non\u{A0}: le garder. o ou oui\u{A0}: effacer. <\u{A0}:\u{A0}revenir."
  static let readingWays =
    "Entrée\u{A0}: la suite. <\u{A0}:\u{A0}les parties du guide. q\u{A0}:\u{A0}quitter."
  static let choiceWays = "Un numéro\u{A0}: choisir. <\u{A0}:\u{A0}revenir."
  static let ficheWays =
    "Un ou plusieurs numéros\u{A0}: cocher ou décocher. u\u{A0}: annuler. <\u{A0}:\u{A0}revenir."
  static let whole = "Le résultat entier"
  static let comparisons =
    "Les comparaisons\u{A0}: deux temps de travail, avant ou après un changement de texte"
  static let notNo = "Pour répondre «\u{A0}non\u{A0}»\u{A0}: u, puis 2."

  static func current(_ answer: String) -> String {
    "Réponse actuelle\u{A0}: \(answer). Entrée la garde."
  }

  /// What was taken back; no label where it is no answer.
  static func undone(_ labels: [String]) -> String {
    labels.isEmpty ? "Annulé." : "Annulé\u{A0}: \(French.list(labels.map(French.uncapitalized)))."
  }

  static func meant(_ value: String) -> String {
    "Entrée\u{A0}: oui, \(value)."
  }

  static func others(_ count: Int) -> String {
    "Et \(French.count(count, "autre", "autres"))\u{A0}: tapez quelques lettres de plus."
  }
}

// Where a text is asked for.
extension Words {
  private static let promptWays = "<\u{A0}:\u{A0}revenir sans rien changer. :q\u{A0}:\u{A0}quitter."
  static let emptying = "-\u{A0}:\u{A0}rien du tout."
  private static let ask = ":a\u{A0}: marquer cette réponse «\u{A0}à demander\u{A0}»."
  private static let askNoMore = ":a\u{A0}: ne plus la demander."

  /// What can be typed instead of the text.
  static func ways(of prompt: Prompt, isAsked: Bool) -> String {
    guard case .note = prompt else { return promptWays }
    return "\(isAsked ? askNoMore : ask) \(promptWays)"
  }

  static func offered(_ text: String) -> String {
    "Entrée\u{A0}: \(French.quoted(text))."
  }
}

// « Et si… ».
extension Words {
  /// What brings a slider back.
  static let dossiersValue = "dossier"
  /// What stands after a sign for the next step of the aid, and for a month.
  static let step = "p"
  static let month = "m"
  static let trialWays =
    "Un numéro\u{A0}: choisir. u\u{A0}: oublier l'essai. !\u{A0}: d'où viennent les chiffres. <\u{A0}:\u{A0}revenir."
  static let sliderWays =
    "Un nombre\u{A0}: l'essayer. +, -, +50, -50\u{A0}: plus, moins. " + sameOfAll
  static let dayWays =
    "Une date\u{A0}: l'essayer. +, -\u{A0}: un jour. +m, -m\u{A0}: un mois. " + sameOfAll
  private static let sameOfAll =
    "+p, -p\u{A0}: palier suivant. dossier\u{A0}: sa valeur. <\u{A0}:\u{A0}autre choix."
  static let optionWays = "Un numéro\u{A0}: l'essayer. dossier\u{A0}: sa valeur. <\u{A0}:\u{A0}autre choix."

  /// What can be typed on a slider.
  static func ways(of slider: Slider) -> String {
    switch slider.kind {
    case .patients: sliderWays
    case .days: dayWays
    case .options: optionWays
    }
  }
  static let accepted = "L'essai est dans le dossier."
  static let unmoved = "Rien n'a bougé."
  static let sameFigures = "Les chiffres sont ceux du dossier."

  static func step(_ sentence: String, goingUp: Bool) -> String {
    "\(goingUp ? "Palier au-dessus (+p)" : "Palier au-dessous (-p)"), \(sentence)"
  }
}

// Slides.
extension Words {
  /// What hides names, or shows them again.
  static let names = "noms"
  static let slideWays =
    "Entrée\u{A0}: la suite. -\u{A0}: la page d'avant. =\u{A0}: ordre du jour. <\u{A0}: sortir."
  private static let voteWays =
    "avant ou après\u{A0}: votre réponse. Deux nombres\u{A0}: les mains d'une salle (12 5). Entrée\u{A0}: voir la réponse."
  private static let figureWays =
    "p 800\u{A0}: une autre PMT. f 1 500\u{A0}: une autre file active. r\u{A0}: l'exemple. *\u{A0}: ses résultats. Entrée\u{A0}: la suite."
  private static let missionWays =
    "Un numéro\u{A0}: une main de plus. 3 12\u{A0}: douze mains pour la troisième. Des mots\u{A0}: une mission de plus. <\u{A0}: sortir."
  static let alreadyRevealed =
    "La réponse est déjà montrée\u{A0}: r recommence cette question, Entrée passe à la suite."
  static let votesExpected =
    "«\u{A0}avant\u{A0}», «\u{A0}après\u{A0}», ou deux nombres de mains sont attendus, comme 12 5."
  static let figureExpected =
    "Un chiffre est attendu, comme p 800 (patients médecin traitant) ou f 1 500 (file active)."
  static let missionExpected =
    "Un numéro de la liste, un numéro et un nombre de mains, ou une mission en quelques mots sont attendus."

  /// What can be typed on a slide.
  static func ways(of slide: Slide, isRevealed: Bool) -> String {
    switch slide {
    case .avantApres where !isRevealed: voteWays
    case .example: figureWays
    case .closing: missionWays
    default: slideWays
    }
  }
}
