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
  func failure(_ problem: StoreProblem, _ medium: Medium) -> String {
    switch self {
    case .list: "La liste des dossiers n'a pas pu être lue."
    case .open: "Le dossier n'a pas pu être ouvert\u{A0}; celui qui était \(medium.here) y reste."
    case .rename where problem == .erasedElsewhere: "Le nouveau nom n'est pas écrit."
    case .rename: "Le dossier garde son ancien nom\u{A0}: le nouveau n'a pas pu être écrit."
    case .erase: "Le dossier n'a pas pu être supprimé\u{A0}: il est toujours là, entier."
    case .export: "Le dossier n'a pas pu être lu\u{A0}: aucun fichier n'est écrit."
    }
  }

  /// What to do then, where waiting mends something or the problem doesn't say it itself.
  func advice(_ problem: StoreProblem) -> String? {
    switch problem {
    case .damaged, .unreadable: repair
    case .notWritable:
      "Vérifiez les droits du fichier et de son répertoire, ou indiquez une copie avec --dossiers."
    case .diskFull: "Recommencez une fois de la place libérée."
    case .noPlace, .isFolder, .unfinished, .foreign, .newer, .erasedElsewhere: nil
    case .busy, .changedElsewhere, .other: "Recommencez dans un instant."
    }
  }

  private var repair: String {
    switch self {
    case .list, .rename, .erase:
      "Gardez une copie du fichier\u{A0}: une personne du métier pourra peut-être le réparer."
    case .open, .export:
      "Les autres dossiers s'ouvrent toujours\u{A0}; gardez une copie du fichier, qu'une personne du métier pourra "
        + "peut-être réparer."
    }
  }
}
