package import Wizard

extension Remark {
  /// What a key that changed nothing on the page is answered.
  package var sentence: String {
    switch self {
    case .mouseFreed: "Souris libérée\u{A0}: elle sélectionne le texte à copier. Ctrl-O la reprend."
    case .mouseTaken: "Souris reprise\u{A0}: un clic agit sur la page. Ctrl-O la libère."
    case .alreadyReviewing: "Vous êtes sur le bilan. Échap en sort."
    case .dossierToOpen: "Aucun dossier n'est ouvert ici\u{A0}: reprenez-en un d'abord."
    case .nothingTried: "Aucun essai à annuler\u{A0}: le dossier ne change pas ici."
    case .noticeToClose: "Échap ferme ce message\u{A0}; rien de ce qui est tapé ici n'est pris."
    case .fieldFull(let capacity):
      "Champ plein (\(French.count(capacity, "caractère", "caractères")))\u{A0}: la suite n'est pas prise."
    }
  }
}
