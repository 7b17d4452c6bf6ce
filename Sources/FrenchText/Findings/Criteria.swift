package import AidRules

extension CriterionID {
  /// The criterion's name.
  package var text: String {
    switch self {
    case .specialite: "Spécialité"
    case .honorairesCliniques: "Honoraires cliniques"
    case .structureUrgence: "Structure d'urgence"
    case .secteur: "Secteur"
    case .patientele: "Patientèle"
    case .forfaitStructure: "Forfait structure"
    case .exerciceCoordonne: "Exercice coordonné"
    case .option: "Temps de travail"
    }
  }
}

extension Measure {
  /// The value as it is printed.
  package var text: String {
    switch self {
    case .count(let value): French.number(value)
    case .percent(let value): value.text
    case .word(let word): word
    }
  }
}

extension Criterion {
  /// The finding on one line of a panel: value and bar where there are some, else a few words.
  package var line: String {
    if let value, let bar, verdict == .oui || verdict == .non {
      switch value {
      case .count, .percent: return "\(value.text) \(verdict == .oui ? "≥" : "<") \(bar.text)"
      case .word: break
      }
    }
    return cause.line
  }

  /// The finding in one or two sentences.
  package func sentence(_ phrasing: Phrasing) -> String {
    sentence(of: cause, phrasing)
  }

  /// The sentence of a cause, with this finding's value and bar.
  func sentence(of cause: CriterionCause, _ phrasing: Phrasing) -> String {
    let comparison = Comparison(
      value: value,
      bar: bar,
      gap: gap,
      citation: references.lazy.compactMap(\.citation).first,
      option: id == .option ? optionNamed : nil
    )
    return cause.sentence(phrasing, comparing: comparison)
  }
}

extension Criterion {
  private var optionNamed: OptionETP? {
    if case .word(let word)? = value { OptionETP(rawValue: word) } else { nil }
  }
}

/// What a cause's sentence may quote besides the cause.
package struct Comparison: Sendable {
  /// The doctor's value.
  package var value: Measure?
  /// The bar.
  package var bar: Measure?
  /// The value less the bar.
  package var gap: Int?
  /// The quoted words of the source.
  package var citation: String?
  /// The option spoken of.
  package var option: OptionETP?

  /// Creates a comparison of which nothing need be known.
  package init(
    value: Measure? = nil,
    bar: Measure? = nil,
    gap: Int? = nil,
    citation: String? = nil,
    option: OptionETP? = nil
  ) {
    self.value = value
    self.bar = bar
    self.gap = gap
    self.citation = citation
    self.option = option
  }
}
