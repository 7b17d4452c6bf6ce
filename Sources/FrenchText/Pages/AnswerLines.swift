package import AidRules
import Intake
package import Wizard

/// What is left to do with a text kept and not accepted.
package enum DraftState: Sendable {
  /// An answer once, for other patients than those counted now.
  case toConfirm
  /// Continuer would accept it.
  case toValidate
  /// It can't be read.
  case toCorrect
}

/// How an answer is said on the page of all answers, and in the text of a dossier.
package enum AnswerLine {
  /// A text kept and not accepted.
  ///
  /// - Parameter regime: the text whose patients an answer given for others is to be confirmed for; nil where none was.
  package static func draft(
    _ text: String,
    of fact: Fact,
    confirmedUnder regime: Regime?,
    _ specialites: [Specialite]
  ) -> String {
    guard case .success(let value) = understand(text, for: fact, specialites: specialites, mode: .wizard)
    else { return "À corriger\u{A0}: \(French.quoted(shown(text)))" }
    let printed = value.printed(specialites)
    return regime.map { "À confirmer\u{A0}: \(printed) (\(French.agesCounted($0)))" }
      ?? "À valider\u{A0}: \(printed)"
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

  /// What is left to do with the text kept, where the answer is one.
  package func draftState(_ specialites: [Specialite]) -> DraftState? {
    guard case .draft(let text) = answer else { return nil }
    guard (try? understand(text, for: fact, specialites: specialites, mode: .wizard).get()) != nil else {
      return .toCorrect
    }
    return isReopened ? .toConfirm : .toValidate
  }

  private func said(_ specialites: [Specialite], _ regime: Regime?) -> String {
    switch answer {
    case .value(let value): AnswerLine.value(value.printed(specialites), pending: pending)
    case .unknown: isIdle ? "\(PageWords.dontKnow), sans effet ici" : PageWords.dontKnow
    case .draft(let text):
      AnswerLine.draft(text, of: fact, confirmedUnder: isReopened ? regime : nil, specialites)
    case .unset where isIdle: "Sans effet ici"
    case .unset where fact.isOptional: "Facultatif"
    case .unset: fact == .option ? "À choisir" : "Sans réponse"
    }
  }
}

extension State {
  /// Why what isn't answered changes nothing, or can't be told: the rules refuse the aid, or the date; nil where they don't.
  package var reasonAnswersAreIdle: String? {
    if case .failure(let refusal) = evaluation { return refusal.sentence }
    guard isRefused, reviewRows.contains(where: \.isIdle) else { return nil }
    // Another text may grant what this one refuses.
    let date = answers[.signature].isSettled ? "" : ", sauf peut-être la date de signature"
    return "Non éligible\u{A0}: ce qui manque n'y changerait rien\(date)."
  }
}

extension French {
  /// The patients that the PMT counts under a text.
  package static func agesCounted(_ regime: Regime?) -> String {
    regime?.acces.ageMinimalPmt.map { "plus de \($0.value) ans" } ?? "tous âges"
  }
}
