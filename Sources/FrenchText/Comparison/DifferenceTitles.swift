package import AidRules

extension Difference {
  /// What differs, as a heading.
  package var title: String {
    switch finding {
    case .maximum(_, let years): Self.title("Aide", of: years)
    case .versements(_, let years): Self.title("Versements", of: years)
    case .acces(let sides): "Accès à \((sides.before ?? sides.after)?.option.text ?? "")"
    case .echeance(let sides): (sides.before ?? sides.after)?.kind.text ?? ""
    default: subject.title
    }
  }

  /// The same with the option it is about, where both sides show the same one.
  package var fullTitle: String {
    guard subject != .acces, let options, options.before == options.after, let option = options.before else {
      return title
    }
    return "\(title) (\(option.text))"
  }

  private static func title(_ what: String, of years: Sides<AidYear?>) -> String {
    let ranks = [years.before?.annee, years.after?.annee].compactMap { $0 }
    guard let first = ranks.first else { return what }
    guard let second = ranks.last, second != first else { return "\(what), \(French.ordinal(first)) année" }
    return "\(what), \(French.ordinal(first)) et \(French.ordinal(second)) années"
  }
}

extension Difference.Subject {
  /// What differs, whatever the year and the option.
  package var title: String {
    switch self {
    case .regime: "Texte appliqué"
    case .verdict: "Verdict"
    case .criterion(let id): "Condition, \(id.text.lowercased())"
    case .acces: "Accès aux temps de travail"
    case .maximum: "Aide d'une année"
    case .total: "Aide, total"
    case .versements: "Versements"
    case .objectif(let indicateur): "Objectif de \(indicateur.text)"
    case .echeance: "Échéances"
    case .manquants: "Réponses qui manquent"
    case .decisions: "Lectures choisies"
    }
  }
}
