package import AidRules
package import Wizard

extension Prompt {
  /// What is asked for, as a heading.
  package var title: String {
    switch self {
    case .name, .rename: "Nom du dossier"
    case .export: "Exporter"
    case .importing: "Importer"
    case .note: "Note"
    case .saveList: "Écrire la liste"
    case .saveFiche: "Écrire la fiche de poste"
    case .saveTally: "Écrire les missions de la salle"
    case .saveReport: "Écrire le rapport"
    case .mission: "Une mission de plus"
    }
  }

  /// What Enter does.
  package var verb: String {
    switch self {
    case .name, .rename, .note: "Garder"
    case .export, .saveList, .saveFiche, .saveTally, .saveReport: "Écrire le fichier"
    case .importing: "Reprendre le fichier"
    case .mission: "Ajouter"
    }
  }

  /// What is asked, paragraph by paragraph.
  ///
  /// - Parameter keeping: whether the dossier in front is kept, in a sentence.
  /// - Parameter label: the label of a question.
  package func paragraphs(keeping: String, label: (Fact) -> String) -> [String] {
    switch self {
    case .name: [keeping, "Quel nom donner à ce dossier\u{202F}? Celui du médecin, par exemple."]
    case .rename: ["Quel nom donner à ce dossier\u{202F}?"]
    case .export:
      [
        "Le dossier est écrit dans un fichier qu'un collègue peut reprendre\u{A0}: ses réponses et ses notes, sans "
          + "l'historique.",
        "Dans quel fichier\u{202F}?",
      ]
    case .importing: ["Quel fichier reprendre\u{202F}? C'est un dossier exporté par AssistMed."]
    case .saveList: ["La liste s'imprime ou s'envoie telle quelle. Dans quel fichier l'écrire\u{202F}?"]
    case .saveFiche:
      [
        "La fiche s'écrit en texte, ou en Markdown si le nom finit par .md. Ce que le dossier ne dit pas y reste à compléter.",
        "Dans quel fichier\u{202F}?",
      ]
    case .saveTally:
      [
        "Chaque mission avec ses mains levées, en texte, ou en Markdown si le nom finit par .md\u{202F}; assistmed fiche "
          + "sait en faire une fiche de poste.",
        "Dans quel fichier\u{202F}?",
      ]
    case .saveReport:
      [
        "La fin du nom dit la forme\u{A0}: .html s'imprime, .txt et .md se lisent partout, .csv s'ouvre dans un tableur, "
          + ".ics dans un agenda, .json se rejoue.",
        "Dans quel fichier\u{202F}?",
      ]
    case .mission: ["Quelle mission, en quelques mots\u{202F}?"]
    case .note(let fact):
      ["\(label(fact))\u{A0}: que faut-il noter\u{202F}? Par exemple «\u{A0}demander à la CPAM\u{A0}»."]
    }
  }
}
