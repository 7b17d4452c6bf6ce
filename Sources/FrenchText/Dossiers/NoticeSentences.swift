import AidRules
import Intake
package import Wizard

extension Notice {
  /// The title over what happened.
  package var title: String {
    switch self {
    case .notKept(let problem), .notKeptAside(_, let problem):
      problem.isLasting ? "Rien n'est enregistré" : "Pas encore enregistré"
    case .notRenamed: "Nom pas encore enregistré"
    case .failed(let task, _, _): task.title
    case .putAside: "Dossiers mis de côté"
    case .copied, .copiedAside, .reread, .erasedElsewhere: "Une autre fenêtre"
    case .baremeChanged: "Le barème a changé"
    case .partlyRead: "Dossier lu en partie"
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
        "Vous pouvez continuer\u{A0}: vos réponses restent en mémoire tant que cette fenêtre est ouverte. "
          + (problem.isLasting
            ? "Pour les garder, exportez le dossier dans un fichier (\(medium.dossiers))."
            : "L'enregistrement est réessayé à chaque \(medium.step)\u{A0}; le dossier sera dit "
              + "\(French.quoted("enregistré")) dès qu'il l'est. Sinon, exportez-le dans un fichier (\(medium.dossiers))."),
      ]
    case .notKeptAside(let name, let problem):
      [
        "Le dossier \(French.dossierName(name)) n'a pas pu être enregistré. \(problem.sentence)",
        "Il reste en mémoire tant que cette fenêtre est ouverte"
          + (problem.isLasting
            ? ". Pour le garder, exportez-le dans un fichier (\(medium.dossiers))."
            : "\u{A0}; l'enregistrement est réessayé à chaque \(medium.step). Sinon, exportez-le dans un fichier "
              + "(\(medium.dossiers))."),
      ]
    case .notRenamed(let former, let name, let problem):
      [
        "Le dossier \(French.dossierName(former)) est enregistré, mais "
          + (name.isEmpty ? "encore sous ce nom" : "pas encore sous le nom \(French.quoted(name))")
          + ". \(problem.sentence)",
        problem.isLasting
          ? "Le nouveau nom est perdu quand cette fenêtre est fermée."
          : "Le nouveau nom est réessayé à chaque \(medium.step), tant que cette fenêtre est ouverte.",
      ]
    case .failed(let task, let problem, let keepsOn):
      [
        "\(task.failure(problem, medium)) \(problem.sentence)",
        ((keepsOn ? ["Le reste continue d'être enregistré."] : []) + [task.advice(problem)].compactMap { $0 })
          .joined(separator: " "),
      ].filter { !$0.isEmpty }
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
    case .copiedAside(let former, let name):
      [
        "Le dossier \(French.dossierName(former)), quitté avant d'être enregistré, a été modifié ou supprimé dans une autre "
          + "fenêtre. Rien n'est perdu\u{A0}: vos réponses sont dans une copie, \(French.quoted(name)).",
        "La \(medium.dossiers) la montre.",
      ]
    case .reread:
      [
        "Ce dossier vient d'être modifié dans une autre fenêtre\u{A0}: les réponses affichées sont maintenant les siennes.",
        "Une réponse que vous tapiez sans l'avoir validée reste dans le bilan, à côté de la sienne.",
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
    case .partlyRead(let values):
      [
        "Ce dossier contient ce que cette version ne connaît pas\u{A0}: \(French.list(values.map(\.words))).",
        "Cela reste tel quel dans le fichier des dossiers, et ne compte pas dans le résultat. Mettez AssistMed à jour pour "
          + "le voir.",
      ]
    case .written(let path, let unknown):
      ["Le fichier \(named(path)) est écrit. Vous seul pouvez le lire."]
        + (unknown.isEmpty ? [] : [UnreadableValue.leftOut(unknown)])
    case .erased(let copies, let leavesTraces):
      ["Le dossier, ses notes et son historique sont effacés du fichier des dossiers."]
        + (leavesTraces
          ? [
            "Une autre fenêtre lit ce fichier\u{A0}: des traces restent dans son journal, à côté de lui. Elles sont effacées "
              + "dès que cette lecture finit, au plus tard quand toutes les fenêtres sont fermées."
          ] : [])
        + (copies.isEmpty
          ? []
          : [
            "Des fichiers abîmés mis de côté peuvent en contenir une copie\u{A0}: \(French.list(copies.map(named))).",
            "Supprimez-les vous-même s'ils ne servent plus.",
          ])
    }
  }
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
  var here: String {
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

  /// What is done one at a time.
  fileprivate var step: String {
    switch self {
    case .screen: "touche"
    case .lines: "ligne"
    }
  }
}
