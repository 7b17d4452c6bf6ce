package import AidRules

extension AidYear {
  /// What two payments whose split nobody published have in common, nil elsewhere.
  package var splitSentence: String? {
    guard versements.count == 2, versements.allSatisfy({ $0.statut == .inconnu }) else { return nil }
    return "Les deux versements font ensemble le maximum de l'année ; leur partage n'est pas publié."
  }
}

extension Payment.Limite {
  /// What comes before the date.
  package var before: String {
    switch self {
    case .exacte: "le"
    case .auPlusTard: "au plus tard le"
    case .auPlusTot: "au plus tôt le"
    }
  }

  /// What the mark before a date stands for; nil for an exact date.
  package var mark: (glyph: String, words: String)? {
    switch self {
    case .exacte: nil
    case .auPlusTard: ("≤", "au plus tard")
    case .auPlusTot: ("≥", "au plus tôt")
    }
  }
}

extension Payment.Nature {
  /// What the payment is.
  package var text: String {
    switch self {
    case .totalite: "totalité"
    case .avance: "avance"
    case .solde: "solde"
    }
  }
}
