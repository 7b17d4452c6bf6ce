package import AidRules

/// What changed between two evaluations of the same doctor, in one sentence at three lengths: the most important change.
///
///     PMT 774 → 775 : vous devenez éligible
package struct ChangeSentence: Sendable {
  /// The answers that made the change, then what changes.
  package let whole: String
  /// What changes, where there is little room.
  package let short: String
  /// The same where hardly any room is left: a remark is said to be there, not repeated.
  package let brief: String
  /// Whether the verdict, a condition, an access, an amount or an objective changes: what a first answer is told for.
  package let isNews: Bool

  /// Compares two evaluations; comparing is by far the slowest part, and done once.
  package init(from old: Evaluation, to new: Evaluation, _ phrasing: Phrasing, in medium: Medium = .screen) {
    let changing = Changing(old, new, phrasing, medium)
    let news = changing.news
    // « Rien ne change » is said only where no panel shows anything else.
    func effect(isBrief: Bool) -> String { news ?? changing.detail(isBrief: isBrief) ?? "rien ne change" }
    let full = effect(isBrief: false)
    isNews = news != nil
    short = French.capitalized(full)
    brief = French.capitalized(effect(isBrief: true))
    let answers = French.answerChanges(old.situation, new.situation)
    whole = answers.isEmpty ? short : French.capitalized("\(French.list(answers))\u{A0}: \(full)")
  }
}

extension French {
  /// The answers that differ, each as « name old → new ».
  fileprivate static func answerChanges(_ old: Situation, _ new: Situation) -> [String] {
    answersThatDiffer(Sides(old, new)).map {
      "\($0.name) \($0.texts.before ?? "?") → \($0.texts.after ?? "?")"
    }
  }

  /// Declared circumstances, in the order of the questions; an empty set is the answer « aucune ».
  package static func situations(_ set: Set<SituationParticuliere>) -> String {
    set.isEmpty ? "aucune" : list(SituationParticuliere.allCases.filter(set.contains).map(\.text))
  }
}
