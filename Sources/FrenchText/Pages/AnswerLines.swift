package import AidRules
import Intake
package import Wizard

/// How an answer is said on the page of all answers, and in the text of a dossier.
package enum AnswerLine {
  /// A text kept and not accepted: to confirm, where a PMT was given for other patients than those counted now; to
  /// validate, where Continuer would accept it; else to correct.
  package static func draft(
    _ text: String,
    of fact: Fact,
    under regime: Regime?,
    _ specialites: [Specialite]
  ) -> String {
    guard case .success(let value) = understand(text, for: fact, specialites: specialites, mode: .wizard)
    else { return "À corriger\u{A0}: \(French.quoted(shown(text)))" }
    if fact == .pmt, let regime {
      return "Confirmer \(French.quoted(shown(text))) (\(French.agesCounted(regime)))"
    }
    return "À valider\u{A0}: \(value.printed(specialites))"
  }

  /// A text typed over an answer, and not accepted.
  package static func pending(_ text: String) -> String {
    "tapé, non accepté\u{A0}: \(French.quoted(shown(text)))"
  }

  /// An answer, with the text typed over it and not accepted, if there is one.
  fileprivate static func value(_ printed: String, pending: String?) -> String {
    printed + (pending.map { " (\(Self.pending($0)))" } ?? "")
  }
}

extension ReviewRow {
  /// What is said of the answer to a question that concerns the doctor.
  package func words(_ specialites: [Specialite], under regime: Regime?) -> String {
    // What is awaited is on the list of answers to ask for anyhow.
    isToAsk && answer.value != nil ? "\(said(specialites, regime)) (à demander)" : said(specialites, regime)
  }

  private func said(_ specialites: [Specialite], _ regime: Regime?) -> String {
    switch answer {
    case .value(let value): AnswerLine.value(value.printed(specialites), pending: pending)
    case .unknown: isIdle ? "\(PageWords.dontKnow), sans effet ici" : PageWords.dontKnow
    case .draft(let text): AnswerLine.draft(text, of: fact, under: regime, specialites)
    case .unset where fact.isOptional: "Facultatif"
    case .unset where isIdle: "Sans effet ici"
    case .unset: fact == .option ? "À choisir" : "Sans réponse"
    }
  }
}

extension French {
  /// The patients that the PMT counts under a text.
  package static func agesCounted(_ regime: Regime?) -> String {
    regime?.acces.ageMinimalPmt.map { "plus de \($0.value) ans" } ?? "tous âges"
  }
}
