import AidRules
package import Intake

extension State {
  /// The lines to choose from on the question in front; empty for a text field.
  package var choices: [Choice] {
    switch question?.control {
    case .search: search(entry.text.text, in: setting.index).map(Choice.specialite)
    case .radio(let values): values.filter(isOffered).map(Choice.value)
    case .checkboxes: SituationParticuliere.allCases.map(Choice.situation) + [.aucune]
    case .text, nil: []
    }
  }

  /// Whether a value may be chosen: an option that the text opens to nobody isn't offered, though an imported dossier
  /// may hold it.
  private func isOffered(_ value: FactValue) -> Bool {
    guard case .option(.une(let option)) = value, answers[.option] != .value(value) else { return true }
    return regime?.terms(option)?.isOffered ?? true
  }

  /// Whether a choice is the one marked, ticked, or already answered.
  package func isChosen(_ choice: Choice) -> Bool {
    switch choice {
    case .specialite(let specialite): answers[.specialite] == .value(.specialite(id: specialite.id))
    case .value(let value): entry.selected == value
    case .situation(let situation): entry.checked.contains(situation)
    case .aucune: entry.saysNone
    }
  }

  /// The choice that Enter would take: the focused one, or the one that a search being typed surely means.
  package var highlighted: Int? {
    if case .choice(let index) = focus { return index }
    let query = entry.text.text
    guard focus == .field, question?.control == .search, !query.isEmpty else { return nil }
    let found = search(query, in: setting.index)
    guard !found.isEmpty else { return nil }
    // An exact name wins over the first of the list.
    if case .success(.specialite(let exact)) = read(query, for: .specialite) {
      return found.firstIndex { $0.id == exact } ?? 0
    }
    // « Chirurgien » begins fifteen names, of which some have conditions that others haven't: an arrow says which.
    return surelyMeant(query, in: setting.index)
  }

  /// The choice already answered or marked, where the focus starts.
  var chosenIndex: Int? {
    choices.firstIndex(where: isChosen)
  }

  /// What the entry would be understood as if it were accepted now; to echo, and for the live effects.
  package var understood: FactValue? {
    guard let question else { return nil }
    return try? read(previewed(question), for: question).get()
  }

  /// The change that accepting the entry now would make; nil when it would change nothing.
  package var liveChange: Change? {
    guard let question, let understood, answers[question] != .value(understood) else { return nil }
    return Change(
      fact: question,
      old: answers[question],
      new: .value(understood),
      before: evaluation,
      after: liveEvaluation
    )
  }

  /// Reads a text as the wizard does.
  func read(_ text: String, for fact: Fact) -> Result<FactValue, InputProblem> {
    understand(text, for: fact, index: setting.index, mode: .wizard)
  }

  /// The same, a signature before the first text being refused: nothing can be said of it.
  func accepted(_ text: String, for fact: Fact) -> Result<FactValue, InputProblem> {
    let found = read(text, for: fact)
    guard fact == .signature, case .success(let value) = found else { return found }
    var tried = answers
    tried[fact] = .value(value)
    guard case .failure(.beforeFirstRegime(_, let first)) = evaluate(tried) else { return found }
    return .failure(
      InputProblem(
        fact: fact,
        expectation: fact.expectation(.wizard),
        received: text,
        cause: .beforeFirstText(first)
      )
    )
  }

  // While arrows move in the list of the search, the focused specialty is what the effects show.
  private func previewed(_ fact: Fact) -> String {
    if fact.control == .search, case .choice(let index) = focus, choices.indices.contains(index),
      let value = choices[index].value
    {
      return value.text
    }
    return entry.raw(for: fact)
  }
}

extension Choice {
  /// The value that the choice alone gives; nil for circumstances, which add up.
  var value: FactValue? {
    switch self {
    case .specialite(let specialite): .specialite(id: specialite.id)
    case .value(let value): value
    case .situation, .aucune: nil
    }
  }
}
