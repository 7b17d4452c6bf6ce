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
  func failure(_ medium: Medium) -> String {
    switch self {
    case .list: "La liste des dossiers n'a pas pu être lue."
    case .open: "Le dossier n'a pas pu être ouvert\u{A0}; celui qui était \(medium.here) y reste."
    case .rename: "Le dossier garde son ancien nom\u{A0}: le nouveau n'a pas pu être écrit."
    case .erase: "Le dossier n'a pas pu être supprimé\u{A0}: il est toujours là, entier."
    case .export: "Le dossier n'a pas pu être lu\u{A0}: aucun fichier n'est écrit."
    }
  }

  /// What to do then: waiting mends nothing that is damaged.
  func advice(_ problem: StoreProblem) -> String {
    switch problem {
    case .damaged, .unreadable: break
    default: return "Recommencez dans un instant."
    }
    switch self {
    case .list, .rename, .erase:
      return "Gardez une copie du fichier\u{A0}: une personne du métier pourra peut-être le réparer."
    case .open, .export:
      return
        "Les autres dossiers s'ouvrent toujours\u{A0}; gardez une copie du fichier, qu'une personne du métier pourra "
        + "peut-être réparer."
    }
  }
}
