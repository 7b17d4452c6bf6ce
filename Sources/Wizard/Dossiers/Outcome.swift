import AidRules

/// What was found when a dossier was last seen, short enough to be kept with it and compared one day.
package struct Outcome: Hashable, Sendable, Codable {
  /// The digest of the barème that gave it.
  package let bareme: String
  /// The day of that evaluation, as days since 1970.
  package let day: Int
  /// The figures.
  package let figures: [Figure]

  /// One figure of a result.
  package struct Figure: Hashable, Sendable, Codable {
    /// What it is.
    package let kind: Kind
    /// What it was.
    package let value: Value
  }

  /// What a figure is.
  package enum Kind: Hashable, Sendable, Codable {
    case verdict
    /// The most that a year of the contract pays, in euros.
    case maximum(option: String, annee: Int)
    /// The target of an objective, in patients.
    case cible(option: String, indicateur: String)
  }

  /// What a figure was.
  package enum Value: Hashable, Sendable, Codable {
    /// The verdict's identifier.
    case verdict(String)
    /// The bounds of a number, equal when it was known, and whether it was computed rather than published.
    case between(Int, Int, isEstimate: Bool)
  }
}

/// A figure that another barème changed.
package struct OutcomeChange: Hashable, Sendable {
  /// What it is.
  package let kind: Outcome.Kind
  /// What it was; nil when there was none.
  package let before: Outcome.Value?
  /// What it is now; nil when there is none.
  package let after: Outcome.Value?
}

extension Outcome {
  /// The figures of an evaluation.
  init(_ evaluation: Evaluation, bareme: String) {
    let options = evaluation.options.flatMap { option -> [Figure] in
      let id = option.option.rawValue
      return option.aide.compactMap { year in
        year.maximum.map {
          Figure(
            kind: .maximum(option: id, annee: year.annee),
            value: .between($0.low.amount, $0.high.amount, isEstimate: year.statut == .estime)
          )
        }
      }
        + option.objectifs.compactMap { objective in
          objective.cible.map {
            Figure(
              kind: .cible(option: id, indicateur: objective.indicateur.rawValue),
              value: .between($0.low, $0.high, isEstimate: objective.statut == .estime)
            )
          }
        }
    }
    self.init(
      bareme: bareme,
      day: evaluation.day.number,
      figures: [Figure(kind: .verdict, value: .verdict(evaluation.verdict.rawValue))] + options
    )
  }

  /// What differs in another outcome, in its order, then what it lacks.
  func changes(to other: Outcome) -> [OutcomeChange] {
    let old = Dictionary(figures.map { ($0.kind, $0.value) }) { first, _ in first }
    let kinds = other.figures.map(\.kind)
    let changed = other.figures.compactMap { figure in
      old[figure.kind] == figure.value
        ? nil : OutcomeChange(kind: figure.kind, before: old[figure.kind], after: figure.value)
    }
    let gone = figures.filter { !kinds.contains($0.kind) }
    return changed + gone.map { OutcomeChange(kind: $0.kind, before: $0.value, after: nil) }
  }
}

extension State {
  /// The result in front, to keep with the dossier; nil while the rules refuse to evaluate.
  package var outcome: Outcome? {
    guard case .success(let evaluation) = evaluation else { return nil }
    return Outcome(evaluation, bareme: setting.empreinte)
  }

  /// What another barème changed since an outcome was kept: the same answers, on the same day.
  package func changes(since former: Outcome) -> [OutcomeChange] {
    guard former.bareme != setting.empreinte,
      case .success(let evaluation) = setting.evaluate(
        answers.situation(in: setting),
        Day(number: former.day)
      )
    else { return [] }
    return former.changes(to: Outcome(evaluation, bareme: setting.empreinte))
  }
}
