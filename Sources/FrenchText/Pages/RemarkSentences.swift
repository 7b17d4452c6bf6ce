package import Wizard

extension Remark {
  /// What a key or a command that changed nothing on the page is answered.
  package func sentence(_ medium: Medium) -> String {
    switch (self, medium) {
    case (.mouseFreed, _): "Souris libérée\u{A0}: elle sélectionne le texte à copier. Ctrl-O la reprend."
    case (.mouseTaken, _): "Souris reprise\u{A0}: un clic agit sur la page. Ctrl-O la libère."
    case (.alreadyReviewing, .screen): "Vous êtes sur le bilan. Échap en sort."
    case (.alreadyReviewing, .lines): "Vous êtes sur le bilan. < en sort."
    case (.dossierToOpen, .screen): "Aucun dossier n'est ouvert ici\u{A0}: reprenez-en un d'abord."
    case (.dossierToOpen, .lines):
      "Aucun dossier n'est ouvert ici\u{A0}: commencez-en un, ou reprenez-en un (commande d)."
    case (.nothingTried, _): "Aucun essai à annuler\u{A0}: le dossier ne change pas ici."
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
