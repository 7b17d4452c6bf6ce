package import AidRules

/// What a finding comes down to: its glyph and its word are the same on screens and in reports.
package enum Sign: CaseIterable, Sendable {
  /// Met, or open.
  case yes
  /// Met on a condition, or left to the CPAM.
  case toConfirm
  /// Waiting for an answer.
  case pending
  /// Not met, or closed.
  case no
  /// Nothing that counts here.
  case notConcerned
}

extension Sign {
  /// A glyph that doubles the word; `≈` belongs to estimates alone.
  package var glyph: String {
    switch self {
    case .yes: "✓"
    case .toConfirm: "⚠"
    case .pending: "…"
    case .no: "✗"
    case .notConcerned: "–"
    }
  }

  /// The finding of a criterion in a word.
  package var word: String {
    switch self {
    case .yes: "oui"
    case .toConfirm: "à confirmer"
    case .pending: "à compléter"
    case .no: "non"
    case .notConcerned: "sans objet"
    }
  }
}

extension Verdict {
  /// What the verdict comes down to.
  package var sign: Sign {
    switch self {
    case .eligible: .yes
    case .sousConditions: .toConfirm
    case .nonEligible: .no
    case .aCompleter: .pending
    }
  }
}

extension Criterion {
  /// What the finding comes down to: by its weight in the verdict, since a point left to the CPAM isn't a plain yes.
  package var sign: Sign {
    switch level {
    case .oui: verdict == .sansObjet ? .notConcerned : .yes
    case .sousConditions: .toConfirm
    case .inconnu: .pending
    case .non: .no
    }
  }
}

extension OptionEvaluation {
  /// What the access comes down to, whatever the other criteria.
  package var sign: Sign {
    switch cause {
    case .optionZoneUncertain, .optionPatienteleToConfirm: .toConfirm
    default:
      switch acces {
      case .oui: .yes
      case .non: .no
      case .inconnu: .pending
      case .sansObjet: .notConcerned
      }
    }
  }
}
