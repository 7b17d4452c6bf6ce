package import AidRules

extension French {
  /// What changed between two evaluations of the same doctor, in one sentence: the most important change.
  ///
  ///     PMT 774 → 775 : vous devenez éligible
  package static func change(from old: Evaluation, to new: Evaluation, _ phrasing: Phrasing) -> String {
    changes(from: old, to: new, phrasing)[0]
  }

  /// The same without the answers that made the change, where there is little room.
  package static func shortChange(from old: Evaluation, to new: Evaluation, _ phrasing: Phrasing) -> String {
    changes(from: old, to: new, phrasing)[1]
  }

  /// Both, the whole first: what changed is looked for once.
  package static func changes(from old: Evaluation, to new: Evaluation, _ phrasing: Phrasing) -> [String] {
    let answers = answerChanges(old.situation, new.situation)
    let effect = effect(Changing(old, new, phrasing))
    let short = capitalized(effect)
    return [answers.isEmpty ? short : "\(list(answers))\u{A0}: \(effect)", short]
  }

  /// Whether the verdict, a condition, an access, an amount or an objective changes: what a first answer is told for.
  package static func isNews(from old: Evaluation, to new: Evaluation, _ phrasing: Phrasing) -> Bool {
    Changing(old, new, phrasing).news != nil
  }

  /// « Rien ne change » is said only where no panel shows anything else.
  private static func effect(_ changing: Changing) -> String {
    changing.news ?? changing.detail ?? "rien ne change"
  }
}

extension French {
  /// The answers that differ, each as « name old → new ».
  private static func answerChanges(_ old: Situation, _ new: Situation) -> [String] {
    answersThatDiffer(Sides(old, new)).map {
      "\($0.name) \($0.texts.before ?? "?") → \($0.texts.after ?? "?")"
    }
  }

  /// Declared circumstances, in the order of the questions; an empty set is the answer « aucune ».
  package static func situations(_ set: Set<SituationParticuliere>) -> String {
    set.isEmpty ? "aucune" : list(SituationParticuliere.allCases.filter(set.contains).map(\.text))
  }
}
