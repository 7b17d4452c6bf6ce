import AidRules
package import Intake

extension French {
  /// The texts of a dossier received that nobody accepted, or that are no answer: they count for nothing; nil where there
  /// is none.
  ///
  ///     Texte non validé, compté pour rien : votre patientèle médecin traitant (« -5 »).
  package static func leftOut(of answers: Answers) -> String? {
    let texts = answers.facts.compactMap { fact -> String? in
      guard case .draft(let text) = answers[fact] else { return nil }
      return "\(fact.name) (\(quoted(shown(text))))"
    }
    guard !texts.isEmpty else { return nil }
    let head = texts.count > 1 ? "Textes non validés, comptés" : "Texte non validé, compté"
    return "\(head) pour rien\u{A0}: \(list(texts))."
  }
}
