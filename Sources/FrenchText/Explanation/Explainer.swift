package import AidRules

/// Says what the tree of an explanation holds, at three lengths: a word, a sentence, or everything down to the quoted
/// words of the sources.
package struct Explainer: Sendable {
  /// What the rules found.
  package let evaluation: Evaluation
  /// The tree that says why.
  package let tree: Explanation
  let regime: Regime
  let phrasing: Phrasing
  private let bareme: Bareme

  /// Prepares to explain an evaluation, or nil when the barème isn't the one of the evaluation.
  package init?(_ evaluation: Evaluation, in bareme: Bareme) {
    guard let regime = bareme.regime(evaluation.regime) else { return nil }
    self.evaluation = evaluation
    self.bareme = bareme
    self.regime = regime
    tree = evaluation.explanation
    phrasing = Phrasing(regime)
  }

  /// What a step itself read, each with what backs it.
  package func values(_ node: Explanation) -> [ReadValue] {
    node.references.map(value)
  }

  /// A value with what backs it.
  package func value(_ reference: Reference) -> ReadValue {
    ReadValue(reference, under: regime, in: bareme)
  }

  /// The sentence of a step, then a paragraph for each value it read itself, each followed by the reading chosen and by
  /// what its sources contradict each other on.
  package func full(_ node: Explanation) -> [String] {
    [sentence(node)]
      + values(node).flatMap { value in
        [value.line] + [value.reading].compactMap { $0 } + value.contradictions
      }
  }

  /// The option of a step.
  func found(_ option: OptionETP) -> OptionEvaluation? { evaluation.option(option) }

  /// The year of an option.
  func year(_ annee: Int, of option: OptionETP) -> AidYear? {
    found(option)?.aide.first { $0.annee == annee }
  }

  /// One payment of a year.
  func payment(_ rang: Int, _ annee: Int, of option: OptionETP) -> Payment? {
    year(annee, of: option).flatMap { $0.versements.indices.contains(rang) ? $0.versements[rang] : nil }
  }

  /// The objective of an option.
  func objective(_ indicateur: Indicateur, of option: OptionETP) -> Objective? {
    found(option)?.objectifs.first { $0.indicateur == indicateur }
  }

  /// One condition of the access to an option.
  func condition(_ condition: AccessCondition, of option: OptionETP) -> ConditionFinding? {
    found(option)?.conditions.first { $0.condition == condition }
  }
}

extension Array {
  /// The element of a place, or nil beyond the ends.
  func at(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
