import AidRules
import Intake
package import Wizard

extension StoreProblem {
  /// What went wrong with the file of the dossiers, and what to do.
  package var sentence: String {
    switch self {
    case .noPlace:
      "Aucun dossier personnel n'est connu de l'ordinateur (variables XDG_DATA_HOME et HOME)\u{A0}: indiquez un "
        + "fichier avec --dossiers."
    case .notWritable(let path):
      "\(named(path)) ne peut pas être écrit (droits ou disque en lecture seule)."
    case .diskFull(let path):
      "Le disque est plein ou refuse d'écrire\u{A0}: \(named(path)) ne peut pas grandir."
    case .damaged(let path): "\(named(path)) est abîmé."
    case .isFolder(let path):
      "\(named(path)) est un répertoire\u{A0}: un fichier de dossiers est attendu. Indiquez un fichier avec --dossiers, par "
        + "exemple \(named(path + (path.hasSuffix("/") ? "" : "/") + "dossiers.sqlite"))."
    case .unfinished(let path):
      "\(named(path)) ne peut pas être lu\u{A0}: ses derniers changements sont dans le journal à côté de lui, qui ne peut pas "
        + "être repris sans écrire. Copiez tous ces fichiers là où vous pouvez écrire, et indiquez la copie avec --dossiers."
    case .unreadable(let path, let values):
      "Une partie de ce dossier ne peut pas être lue\u{A0}: \(French.list(values.map(\.words))). Elle reste telle quelle dans "
        + "\(named(path))."
    case .foreign(let path):
      "\(named(path)) appartient à un autre programme\u{A0}: il est laissé intact. Indiquez un autre fichier avec "
        + "--dossiers."
    case .newer(let path):
      "\(named(path)) vient d'une version plus récente d'AssistMed\u{A0}: il est laissé intact. Mettez "
        + "AssistMed à jour pour l'ouvrir."
    case .busy(let path): "\(named(path)) est occupé par une autre fenêtre."
    case .changedElsewhere: "Le dossier a été modifié dans une autre fenêtre."
    case .erasedElsewhere: "Le dossier a été supprimé dans une autre fenêtre."
    case .other(let path, let code): "\(named(path)) ne peut pas être utilisé (erreur \(code))."
    }
  }
}

extension FileProblem {
  /// What is wrong with a file, and what to do.
  package var sentence: String {
    switch self {
    case .noName: "Un nom de fichier est attendu."
    case .exists(let path):
      "\(named(path)) existe déjà et n'est pas remplacé\u{A0}: choisissez un autre nom."
    case .isFolder(let path):
      "\(named(path)) est un répertoire\u{A0}: le nom d'un fichier est attendu."
    case .noForm(let path, let ends):
      "La fin du nom dit la forme du rapport, \(French.list(ends, "ou"))\u{A0}; reçu \(named(path))."
    case .unreadable(let path):
      "\(named(path)) ne peut pas être lu\u{A0}: vérifiez le chemin et les droits."
    case .unwritable(let path):
      "\(named(path)) ne peut pas être écrit\u{A0}: vérifiez le chemin, les droits et la place."
    case .demonstration:
      "Aucun fichier n'est lu ni écrit pendant un enregistrement ou une démonstration\u{A0}: lancez assistmed sans demo pour "
        + "le faire."
    case .notADossier(let path, let problem):
      "\(named(path)) n'est pas repris\u{A0}: \(problem.reason)."
    }
  }
}

extension DossierFileProblem {
  /// Why a text is no dossier, as the end of a sentence.
  package var reason: String {
    switch self {
    case .notADossier: "ce n'est pas un dossier exporté par AssistMed"
    case .otherFormat(let format):
      "son format, \(French.quoted(format)), n'est pas connu de cette version d'AssistMed"
    case .unreadable: "son contenu est incomplet ou abîmé"
    case .unknownFact(let fact): "il répond à une question inconnue de cette version, \(French.quoted(fact))"
    case .unknownMission(let mission):
      "il choisit une mission inconnue de cette version, \(French.quoted(mission))"
    case .tooLarge(let bytes):
      "il est trop grand pour un dossier (plus de \(French.number(bytes / 1_024)) Kio)"
    case .tooLong(let beginning, let longest):
      "son nom, une note ou une mission, \(French.quoted(beginning)), dépasse \(French.count(longest, "caractère", "caractères"))\u{A0}: "
        + "raccourcissez-le dans le fichier"
    }
  }
}

/// A path between quotation marks, without what a terminal would obey.
func named(_ path: String) -> String {
  French.quoted(shown(path, longest: .max))
}
