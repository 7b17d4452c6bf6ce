package import AidRules

extension French {
  /// What changed between two evaluations of the same doctor, in one sentence.
  ///
  ///     PMT 774 → 775 : vous devenez éligible
  package static func change(from old: Evaluation, to new: Evaluation) -> String {
    let answers = answerChanges(old.situation, new.situation)
    let effect = effect(from: old, to: new)
    return answers.isEmpty ? capitalized(effect) : "\(list(answers)) : \(effect)"
  }

  /// Whether a change of answers leaves verdict, access, amounts and objectives as they were.
  package static func changesNothing(from old: Evaluation, to new: Evaluation) -> Bool {
    effect(from: old, to: new) == nothing
  }

  private static let nothing = "rien ne change"

  private static func effect(from old: Evaluation, to new: Evaluation) -> String {
    if old.verdict != new.verdict { return becoming(new, from: old) }
    for option in new.options {
      guard let before = old.option(option.option) else { continue }
      if before.acces != option.acces { return "\(option.option.text) devient \(option.acces.accessWord)" }
      for year in option.aide {
        guard let earlier = before.aide.first(where: { $0.annee == year.annee }) else { continue }
        let (old, new) = (earlier.maximum?.text(earlier.statut), year.maximum?.text(year.statut))
        if old != new {
          return "aide de la \(ordinal(year.annee)) année (\(option.option.text)) : " + arrow(old, new)
        }
      }
      for objective in option.objectifs {
        let earlier = before.objectifs.first { $0.indicateur == objective.indicateur }
        guard let earlier else { continue }
        let (old, new) = (earlier.cible?.text(earlier.statut), objective.cible?.text(objective.statut))
        if old != new {
          return "objectif \(objective.indicateur.text) (\(option.option.text)) : " + arrow(old, new)
        }
      }
    }
    return nothing
  }

  private static func becoming(_ new: Evaluation, from old: Evaluation) -> String {
    let wasOpen = old.verdict != .aCompleter
    return switch new.verdict {
    case .eligible: "vous devenez éligible"
    case .sousConditions: "vous devenez éligible sous conditions"
    case .nonEligible where new.failsOnOptionOnly:
      closing(new.situation.option, wasOpen: wasOpen && new.situation.option == old.situation.option)
    case .nonEligible: wasOpen ? "vous n'êtes plus éligible" : "vous n'êtes pas éligible"
    case .aCompleter: "il manque une réponse pour conclure"
    }
  }

  /// Only the working time is refused, not the aid.
  private static func closing(_ option: OptionETP?, wasOpen: Bool) -> String {
    "\(option?.text ?? "ce temps de travail") n'est \(wasOpen ? "plus" : "pas") ouvert"
  }

  private static func arrow(_ old: String?, _ new: String?) -> String {
    "\(old ?? "inconnu") → \(new ?? "inconnu")"
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
