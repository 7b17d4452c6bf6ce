package import AidRules
import Intake

/// How an answer is said on the page of all answers.
package enum AnswerLine {
  /// An answer, with the text typed over it and not accepted, if there is one.
  package static func value(_ printed: String, pending: String?) -> String {
    printed + (pending.map { " (tapé, non accepté\u{A0}: \(French.quoted(shown($0))))" } ?? "")
  }

  /// A text kept and not accepted: a PMT well written was given for other patients than those counted now.
  package static func draft(_ text: String, of fact: Fact, under regime: Regime?) -> String {
    let isCount = (try? understand(text, for: .pmt, specialites: [], mode: .wizard).get()) != nil
    guard fact == .pmt, isCount else { return "À corriger\u{A0}: \(French.quoted(shown(text)))" }
    return "Confirmer \(French.quoted(shown(text))) (\(French.agesCounted(regime)))"
  }

  /// No answer to a question that need not have one.
  package static let optional = "Facultatif"
  /// No answer, and none can change anything.
  package static let idle = "Sans effet ici"
  /// No answer yet.
  package static let missing = "Sans réponse"
}

extension French {
  /// The patients that the PMT counts under a text.
  package static func agesCounted(_ regime: Regime?) -> String {
    regime?.acces.ageMinimalPmt.map { "plus de \($0.value) ans" } ?? "tous âges"
  }
}
