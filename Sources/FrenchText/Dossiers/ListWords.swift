package import AidRules
import Guide
package import Wizard

extension ListedDossier {
  /// What it says today, what is missing in it and when it was written, the longest wording first.
  ///
  ///     … à compléter, 2 réponses manquent, à 14:32
  package func standings(_ standing: Standing?, on today: Day) -> [String] {
    let moments =
      changed.map { [$0.text(on: today), $0.shortText(on: today)] }
      ?? [String](repeating: DossierPageWords.noDate, count: 2)
    guard let standing, case .success(let evaluation) = standing.result else {
      return moments.map { "\(Sign.toConfirm.glyph) \(DossierPageWords.toReview), \($0)" }
    }
    let missing = standing.awaited.count
    let said = "\(evaluation.verdict.sign.glyph) \(evaluation.shortVerdict)"
    guard missing > 0 else { return moments.map { "\(said), \($0)" } }
    return [
      "\(said), \(French.answersMissing(missing)), \(moments[0])",
      "\(said), manque \(missing), \(moments[1])", "\(said), manque \(missing)",
    ]
  }
}

extension French {
  /// The answers that a dossier lacks, by the labels of their questions.
  package static func missing(_ labels: [String]) -> String {
    "Manque\u{A0}: \(labels.map(uncapitalized).joined(separator: ", "))."
  }
}

extension PageWords {
  /// The heading of the list of dossiers.
  package static let dossiers = "Vos dossiers"
  /// What the list says while it is empty.
  package static let noDossier =
    "Aucun dossier encore. Le premier naît avec votre première réponse, et s'enregistre tout seul."
  /// What the list says when the dossiers kept can't be read: there may be some.
  package static func unlisted(_ problem: StoreProblem) -> String {
    "Les dossiers enregistrés n'ont pas pu être lus. \(problem.sentence)"
  }

  /// What is asked before a dossier is erased.
  package static let erasing =
    "Supprimer ce dossier\u{202F}? Ses réponses, ses notes et son historique seront effacés du disque. Rien ne pourra "
    + "les rendre."
  /// The heading of the answers to ask for.
  package static let toAsk = "À demander"

  /// The entry that opens the list of dossiers; those of others aren't always counted.
  package static func dossiers(_ count: Int) -> String {
    count == 0 ? dossiers : "\(dossiers) (\(French.number(count)))"
  }

  /// What was noted.
  package static func note(_ text: String) -> String {
    "Note\u{A0}: \(text)"
  }
}

extension MenuItem {
  /// What the line of the menu says; a dossier has its own title.
  package var label: String {
    switch self {
    case .dossier: "Dossier"
    case .newDossier: PageWords.newDossier
    case .importing: "Importer un dossier reçu"
    case .take: "Reprendre là où il a été laissé"
    case .rename: "Renommer"
    case .export: "Exporter dans un fichier"
    case .erase: "Supprimer"
    case .keep: "Non, le garder"
    case .eraseForGood: "Oui, effacer définitivement"
    case .isToAsk: "À demander\u{A0}: cette réponse manque encore"
    case .note: "Ajouter une note"
    case .toAsk: PageWords.toAskButton(0)
    case .saveList: "Écrire la liste dans un fichier"
    case .reveal: "Voir la réponse"
    case .slide(let slide): slide.partTitle
    case .mission(let mission): French.typeset(mission.title)
    case .addMission: "Ajouter une mission"
    case .fiche: FicheWords.title
    case .ficheFromTally: "Fiche de poste avec ces missions"
    case .takeTally: "Reprendre les missions de la salle"
    case .saveFiche: "Écrire la fiche de poste"
    case .saveTally: "Écrire ces missions dans un fichier"
    case .section(let chapter, let place): French.typeset(chapter.sections[place].title)
    }
  }
}
