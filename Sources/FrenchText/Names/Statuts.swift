package import AidRules

extension Statut {
  /// The statut in one word, for a table.
  package var word: String {
    switch self {
    case .notifie: "notifié"
    case .officiel: "officiel"
    case .presse: "presse"
    case .interprete: "interprétation"
    case .estime: "estimation"
    case .inconnu: "inconnu"
    }
  }

  /// What is said beside a figure of this statut, or nil for an official figure, which is shown plain.
  package func mention(decision: String? = nil, _ phrasing: Phrasing) -> String? {
    switch self {
    case .officiel: nil
    case .notifie: "notifié par votre CPAM"
    case .presse: "d'après la presse"
    case .interprete: decision.map { "interprétation \($0)" } ?? "interprétation"
    case .estime: "estimation ≈"
    case .inconnu: "à demander à \(phrasing.cpam)"
    }
  }
}

extension [Reference] {
  /// The decision behind a statut: that of a value of the same statut, not of any value met on the way.
  package func decision(for statut: Statut) -> String? {
    lazy.filter { $0.statut == statut }.compactMap(\.decision).first
  }
}

extension Statut {
  /// What is said beside a figure that these values back.
  package func mention(of references: [Reference], _ phrasing: Phrasing) -> String? {
    mention(decision: references.decision(for: self), phrasing)
  }
}

extension Source {
  /// The authority of the source.
  package var rangText: String {
    switch rang {
    case "texte": "texte officiel"
    case "officiel": "source officielle"
    case "presse": "presse"
    case "projet": "choix du programme"
    default: rang
    }
  }
}
