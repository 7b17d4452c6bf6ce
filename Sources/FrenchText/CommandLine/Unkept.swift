/// A part of a dossier that the store doesn't hold at the end.
package enum Unkept: Hashable, Sendable {
  /// The answer to a question, by its label.
  case answer(String)
  /// The note on an answer, by the label of its question.
  case note(String)
  /// The missions of the job description.
  case missions
  /// The name.
  case name
  /// A text that wasn't accepted.
  case typed

  /// The part, as it is listed.
  var words: String {
    switch self {
    case .answer(let label): French.quoted(label)
    case .note(let label): "la note sur \(French.quoted(label))"
    case .missions: "les missions de la fiche de poste"
    case .name: "le nouveau nom"
    case .typed: "le texte à demi tapé"
    }
  }
}
