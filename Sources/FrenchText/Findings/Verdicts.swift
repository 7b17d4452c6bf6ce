package import AidRules

extension Verdict {
  /// The verdict in a word or two.
  package var word: String {
    switch self {
    case .eligible: "Éligible"
    case .sousConditions: "Éligible sous conditions"
    case .nonEligible: "Non éligible"
    case .aCompleter: "À compléter"
    }
  }

  /// What the verdict means, in one sentence.
  package func sentence(_ phrasing: Phrasing) -> String {
    switch self {
    case .eligible:
      "Toutes les conditions sont remplies : l'Assurance Maladie peut vous aider à payer un assistant médical."
    case .sousConditions:
      "Rien ne s'y oppose, mais un point reste à convenir avec \(phrasing.cpam)."
    case .nonEligible:
      "Une condition n'est pas remplie : l'aide n'est pas possible dans cette situation."
    case .aCompleter:
      "Il manque au moins une réponse pour conclure."
    }
  }

  /// A glyph that doubles the word; the word is always there too.
  package var glyph: String {
    switch self {
    case .eligible: "✓"
    case .sousConditions: "≈"
    case .nonEligible: "✗"
    case .aCompleter: "…"
    }
  }
}

extension CriterionVerdict {
  /// The finding of a criterion in a word.
  package var word: String {
    switch self {
    case .oui: "oui"
    case .non: "non"
    case .inconnu: "à compléter"
    case .sansObjet: "sans objet"
    }
  }

  /// Whether an option is open, in a word.
  package var accessWord: String {
    switch self {
    case .oui: "ouvert"
    case .non: "fermé"
    case .inconnu: "à préciser"
    case .sansObjet: "sans objet"
    }
  }

  /// A glyph that doubles the word.
  package var glyph: String {
    switch self {
    case .oui: "✓"
    case .non: "✗"
    case .inconnu: "…"
    case .sansObjet: "–"
    }
  }
}
