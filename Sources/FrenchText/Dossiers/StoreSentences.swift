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
    case .foreign(let path):
      "\(named(path)) appartient à un autre programme\u{A0}: il est laissé intact. Indiquez un autre fichier avec "
        + "--dossiers."
    case .newer(let path):
      "\(named(path)) vient d'une version plus récente d'AssistMed\u{A0}: il est laissé intact. Mettez "
        + "AssistMed à jour pour l'ouvrir."
    case .busy(let path): "\(named(path)) est occupé par une autre fenêtre depuis plusieurs secondes."
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
    case .unreadable(let path):
      "\(named(path)) ne peut pas être lu\u{A0}: vérifiez le chemin et les droits."
    case .unwritable(let path):
      "\(named(path)) ne peut pas être écrit\u{A0}: vérifiez le chemin, les droits et la place."
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
    case .tooLarge(let bytes):
      "il est trop grand pour un dossier (plus de \(French.number(bytes / 1_024)) Kio)"
    }
  }
}

extension Notice {
  /// The title over what happened.
  package var title: String {
    switch self {
    case .notKept: "Plus rien n'est enregistré"
    case .putAside: "Dossiers mis de côté"
    case .copied, .reread, .erasedElsewhere: "Une autre fenêtre"
    case .baremeChanged: "Le barème a changé"
    case .written: "Fichier écrit"
    case .erased: "Dossier supprimé"
    }
  }

  /// What happened, what it means and what to do, paragraph by paragraph.
  package func paragraphs(_ medium: Medium) -> [String] {
    switch self {
    case .notKept(let problem):
      [
        problem.sentence,
        "Vous pouvez continuer\u{A0}: vos réponses restent en mémoire tant que cette fenêtre est ouverte. Pour les "
          + "garder, exportez le dossier dans un fichier (\(medium.dossiers)).",
      ]
    case .putAside(let path):
      [
        "Le fichier des dossiers était abîmé. Il n'est pas détruit\u{A0}: il est gardé sous le nom "
          + "\(named(path)), et un nouveau est commencé.",
        "Une personne du métier pourra peut-être en retirer vos réponses.",
      ]
    case .copied(let name):
      [
        "Ce dossier a été modifié dans une autre fenêtre. Rien n'est perdu\u{A0}: ce que l'autre fenêtre a écrit reste "
          + "dans le dossier, et vos réponses continuent dans une copie, \(French.quoted(name)).",
        "La \(medium.dossiers) montre les deux.",
      ]
    case .reread:
      [
        "Ce dossier vient d'être modifié dans une autre fenêtre\u{A0}: les réponses affichées sont maintenant les siennes."
      ]
    case .erasedElsewhere:
      [
        "Ce dossier vient d'être supprimé dans une autre fenêtre. Vos réponses restent \(medium.here), et ne sont plus "
          + "enregistrées.",
        "\(medium.saving) les enregistre comme un nouveau dossier\u{A0}; quitter les abandonne.",
      ]
    case .baremeChanged(let changes):
      [
        "Le barème a changé depuis que ce dossier a été vu. Pour les mêmes réponses, le même jour\u{A0}:"
      ] + changes.map { $0.line }
    case .written(let path):
      ["Le fichier \(named(path)) est écrit. Vous seul pouvez le lire."]
    case .erased(let copies):
      ["Le dossier, ses notes et son historique sont effacés du fichier des dossiers."]
        + (copies.isEmpty
          ? []
          : [
            "Des fichiers abîmés mis de côté peuvent en contenir une copie\u{A0}: \(French.list(copies.map(named))).",
            "Supprimez-les vous-même s'ils ne servent plus.",
          ])
    }
  }
}

/// A path between quotation marks, without what a terminal would obey.
private func named(_ path: String) -> String {
  French.quoted(shown(path, longest: .max))
}

extension Medium {
  /// Where the dossiers are listed.
  fileprivate var dossiers: String {
    switch self {
    case .screen: "page Vos dossiers"
    case .lines: "commande d"
    }
  }

  /// Where the answers are said.
  fileprivate var here: String {
    switch self {
    case .screen: "à l'écran"
    case .lines: "dans cette conversation"
    }
  }

  /// What keeps the dossier again.
  fileprivate var saving: String {
    switch self {
    case .screen: "F2"
    case .lines: "La commande s"
    }
  }
}
