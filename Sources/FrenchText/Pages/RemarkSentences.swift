package import Wizard

extension Remark {
  /// What a key or a command that changed nothing on the page is answered.
  package func sentence(_ medium: Medium) -> String {
    switch (self, medium) {
    case (.mouseFreed, _): "Souris libérée\u{A0}: elle sélectionne le texte à copier. Ctrl-O la reprend."
    case (.mouseTaken, _): "Souris reprise\u{A0}: un clic agit sur la page. Ctrl-O la libère."
    case (.namesHidden, _): "Conférence\u{A0}: les noms sont cachés."
    case (.namesShown, _): "Fin de la conférence\u{A0}: les noms reviennent."
    case (.missionsFull, _):
      "Une fiche de poste compte \(French.count(MissionName.most, "mission", "missions")) au plus."
    case (.reset, .screen): "Remis à zéro\u{202F}; F6 l'annule."
    case (.reset, .lines): "Remis à zéro\u{202F}; u l'annule."
    case (.missionToAdd, _): "Entrée ajoute une mission de la salle\u{A0}: tapez-la ensuite."
    case (.lastSlide, .screen): "C'est la dernière page. F9\u{A0}: ordre du jour. Échap\u{A0}: sortir."
    case (.lastSlide, .lines): "C'est la dernière page. =\u{A0}: ordre du jour. <\u{A0}: sortir."
    case (.firstSlide, _): "C'est la première page."
    case (.alreadyThere(let action), .screen): "Vous êtes \(action.place). Échap en sort."
    case (.alreadyThere(let action), .lines): "Vous êtes \(action.place). < en sort."
    case (.notHere(let action), _): action.absence(medium)
    case (.dossierToOpen, .screen): "Aucun dossier n'est ouvert ici\u{A0}: ouvrez-en un d'abord."
    case (.dossierToOpen, .lines):
      "Aucun dossier n'est ouvert ici\u{A0}: commencez-en un, ou reprenez-en un (commande d)."
    case (.nothingTried, _): "Aucun essai à annuler\u{A0}: le dossier ne change pas ici."
    case (.promptToClose, .screen):
      "Entrée garde ce qui est tapé, Échap l'abandonne\u{A0}: finissez d'abord ici."
    case (.promptToClose, .lines): "Finissez d'abord ici\u{A0}: < abandonne ce texte."
    case (.noticeToClose, _): "Échap ferme ce message\u{A0}; rien de ce qui est tapé ici n'est pris."
    case (.fieldFull(let capacity), .screen):
      "Champ plein (\(Self.characters(capacity)))\u{A0}: la suite n'est pas prise."
    case (.fieldFull(let capacity), .lines):
      "Texte trop long (\(Self.characters(capacity)) au plus)\u{A0}: rien n'en est pris. Retapez-le plus court."
    }
  }

  private static func characters(_ count: Int) -> String {
    French.count(count, "caractère", "caractères")
  }
}

extension Action {
  /// The page that the key opens, where it is in front already.
  fileprivate var place: String {
    switch self {
    case .overview: "sur le bilan"
    case .agenda: "au début"
    case .whatIf: "dans «\u{A0}Et si…\u{A0}»"
    default: "sur les résultats"
    }
  }

  /// Why the key or the command does nothing on the page in front.
  fileprivate func absence(_ medium: Medium) -> String {
    switch (self, medium) {
    case (.back, .screen): "Vous êtes à l'accueil. Ctrl-C quitte."
    case (.back, .lines): "Vous êtes à l'accueil. q quitte."
    case (.why, _): "Rien à expliquer sur cette page."
    case (.report, .screen): "Le rapport s'écrit depuis les résultats (F10)."
    case (.report, .lines): "Le rapport s'écrit depuis les résultats (*)."
    case (.dontKnow, _): "Aucune question n'est posée ici."
    case (.undo, _): "Rien à annuler."
    case (_, .screen): "Cette touche ne fait rien ici."
    case (_, .lines): "Cette commande ne fait rien ici."
    }
  }
}
