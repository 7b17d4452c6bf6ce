package import Wizard

extension Remark {
  /// What a key that changed nothing on the page is answered.
  package var sentence: String {
    switch self {
    case .mouseFreed: "Souris libérée\u{A0}: elle sélectionne le texte à copier. Ctrl-O la reprend."
    case .mouseTaken: "Souris reprise\u{A0}: un clic agit sur la page. Ctrl-O la libère."
    case .alreadyThere(let action): "Vous êtes \(action.place). Échap en sort."
    case .notHere(let action): action.absence
    case .dossierToOpen: "Aucun dossier n'est ouvert ici\u{A0}: ouvrez-en un d'abord."
    case .nothingTried: "Aucun essai à annuler\u{A0}: le dossier ne change pas ici."
    case .promptToClose: "Entrée garde ce qui est tapé, Échap l'abandonne\u{A0}: finissez d'abord ici."
    case .noticeToClose: "Échap ferme ce message\u{A0}; rien de ce qui est tapé ici n'est pris."
    case .fieldFull(let capacity):
      "Champ plein (\(French.count(capacity, "caractère", "caractères")))\u{A0}: la suite n'est pas prise."
    }
  }
}

extension Action {
  /// The page that the key opens, where it is in front already.
  fileprivate var place: String {
    switch self {
    case .overview: "sur le bilan"
    case .whatIf: "dans «\u{A0}Et si…\u{A0}»"
    default: "sur les résultats"
    }
  }

  /// Why the key does nothing on the page in front.
  fileprivate var absence: String {
    switch self {
    case .back: "Vous êtes à l'accueil. Ctrl-C quitte."
    case .why: "Rien à expliquer sur cette page."
    case .dontKnow: "Aucune question n'est posée ici."
    case .undo: "Rien à annuler."
    default: "Cette touche ne fait rien ici."
    }
  }
}
