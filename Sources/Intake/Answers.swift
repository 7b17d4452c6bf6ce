package import AidRules

/// Everything the user said, fact by fact.
package struct Answers: Hashable, Sendable {
  // An unset answer is never stored, so that equal answers are equal values.
  private var said: [Fact: Answer] = [:]

  /// Creates answers of which nothing was said.
  package init() {}

  /// Creates answers from what was understood.
  package init(_ values: [Fact: FactValue]) {
    said = values.mapValues(Answer.value)
  }

  /// The answer about a fact.
  package subscript(fact: Fact) -> Answer {
    get { said[fact] ?? .unset }
    set { said[fact] = newValue == .unset ? nil : newValue }
  }

  /// The facts about which something was said, in the order of `Fact`.
  package var facts: [Fact] {
    Fact.allCases.filter { said[$0] != nil }
  }

  /// Whether nothing was said.
  package var isEmpty: Bool {
    said.isEmpty
  }
}

extension Answers {
  /// The specialty chosen, when the barème knows it.
  package func specialite(in specialites: [Specialite]) -> Specialite? {
    guard case .value(.specialite(let id)) = self[.specialite] else { return nil }
    return specialites.first { $0.id == id }
  }

  /// The sector understood.
  package var secteur: Secteur? {
    if case .value(.secteur(let secteur)) = self[.secteur] { secteur } else { nil }
  }

  /// The option chosen, nil when all are shown or none was chosen.
  package var option: OptionETP? {
    if case .value(.option(let choice)) = self[.option] { choice.option } else { nil }
  }
}
