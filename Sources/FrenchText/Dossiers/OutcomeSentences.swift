import AidRules
package import Wizard

extension OutcomeChange {
  /// What changed, in a line.
  ///
  ///     0,5 ETP, 1re année : 19 000 € → 21 000 €
  package var line: String {
    "\(kind.name)\u{A0}: \(text(before)) → \(text(after))"
  }

  private func text(_ value: Outcome.Value?) -> String {
    switch value {
    case .verdict(let id): return Verdict(rawValue: id)?.word ?? id
    case .between(let low, let high, let isEstimate):
      let statut: Statut = isEstimate ? .estime : .officiel
      if case .maximum = kind { return Bounds(Euros(low), Euros(high)).text(statut) }
      return Bounds(low, high).text(statut)
    case nil: return "rien"
    }
  }
}

extension Outcome.Kind {
  fileprivate var name: String {
    switch self {
    case .verdict: "Résultat"
    case .maximum(let option, let annee): "\(Self.option(option)), \(French.ordinal(annee)) année"
    case .cible(let option, let indicateur):
      "Objectif \(Indicateur(rawValue: indicateur)?.text ?? indicateur), \(Self.option(option))"
    }
  }

  private static func option(_ id: String) -> String { OptionETP(rawValue: id)?.text ?? id }
}
