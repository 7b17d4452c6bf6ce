import Wizard

extension StoreTask {
  /// The title over what couldn't be done.
  var title: String {
    switch self {
    case .list: "Liste indisponible"
    case .open: "Dossier non ouvert"
    case .rename: "Nom inchangé"
    case .erase: "Dossier non supprimé"
    case .export: "Dossier non exporté"
    }
  }

  /// What couldn't be done.
  var failure: String {
    switch self {
    case .list: "La liste des dossiers n'a pas pu être lue."
    case .open: "Le dossier n'a pas pu être ouvert\u{A0}; celui qui était à l'écran y reste."
    case .rename: "Le dossier garde son ancien nom\u{A0}: le nouveau n'a pas pu être écrit."
    case .erase: "Le dossier n'a pas pu être supprimé\u{A0}: il est toujours là, entier."
    case .export: "Le dossier n'a pas pu être lu\u{A0}: aucun fichier n'est écrit."
    }
  }

  /// What to do then.
  var advice: String {
    switch self {
    case .list: "Revenez à cette page dans un instant."
    case .open, .rename, .erase, .export: "Recommencez dans un instant."
    }
  }
}
