package import AidRules
package import Intake

/// The words of one dossier as a page of text.
package enum DossierPageWords {
  /// The heading of the answers.
  package static let answers = "Réponses"
  /// What stands there before the first answer.
  package static let noAnswer = "Aucune réponse encore."
  /// The heading of the changes.
  package static let history = "Historique"
  /// The list of the dossiers while there is none.
  package static let noDossier = "Aucun dossier."
  /// A dossier that can't be read, or whose answers the rules refuse.
  package static let toReview = "à revoir"
  /// A moment that can't be read.
  package static let noDate = "date illisible"
  /// A change of the history that can't be read.
  package static let noChange = "changement illisible"
  /// A dossier that holds values that can't be read.
  package static let partlyRead = "en partie illisible"
  /// The heading of the values that can't be read.
  package static let unread = "Illisible"
  /// What is said above them.
  package static let unreadStays =
    "Ce qui suit ne peut pas être lu, et reste tel quel dans le fichier des dossiers."
  /// A doctor whose specialty isn't answered.
  package static let noSpecialite = "spécialité à préciser"

  /// The first line.
  package static func title(_ name: String) -> String { "Dossier \(French.dossierName(name))" }

  /// An answer after its question.
  package static func answer(_ label: String, _ words: String) -> String { "\(label)\u{A0}: \(words)" }

  /// One answer before and after a change.
  package static func changed(_ label: String, _ before: String, _ after: String) -> String {
    "\(label) \(before) → \(after)"
  }

  /// The heading of the missions chosen.
  package static let missions = "Missions de la fiche de poste"

  /// A mission chosen, as a change.
  package static func chosen(_ mission: String) -> String { "mission \(French.quoted(mission)) choisie" }

  /// A mission left out, as a change.
  package static func leftOut(_ mission: String) -> String { "mission \(French.quoted(mission)) retirée" }

  /// What was changed at once, and when; nil for what can't be read.
  package static func change(_ moment: String?, _ facts: [String]?, isUndone: Bool) -> String {
    "\(French.capitalized(moment ?? noDate))\u{A0}: \(facts.map { French.list($0) } ?? noChange)"
      + (isUndone ? " (annulé)" : "")
  }

  /// An answer, or why there is none yet.
  package static func words(_ answer: Answer, of fact: Fact, _ specialites: [Specialite]) -> String {
    switch answer {
    case .unset: "sans réponse"
    case .unknown: "je ne sais pas encore"
    case .draft(let text):
      French.uncapitalized(AnswerLine.draft(text, of: fact, confirmedUnder: nil, specialites))
    case .value(let value): value.printed(specialites)
    }
  }
}

extension French {
  /// How many answers a dossier still lacks, after what it says today.
  package static func answersMissing(_ count: Int) -> String {
    self.count(count, "réponse manque", "réponses manquent")
  }
}
