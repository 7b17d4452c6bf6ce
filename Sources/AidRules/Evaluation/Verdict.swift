/// The answer about the aid; raw values are those of the JSON.
public enum Verdict: String, CaseIterable, Sendable {
  /// Every criterion is met.
  case eligible
  /// Nothing fails, but a point is left for the CPAM to settle.
  case sousConditions = "sous_conditions"
  /// A criterion fails.
  case nonEligible = "non_eligible"
  /// An answer that is still missing decides.
  case aCompleter = "a_completer"
}

/// What one criterion says by itself; raw values are those of the JSON.
public enum CriterionVerdict: String, CaseIterable, Sendable {
  case oui, non, inconnu
  /// The criterion doesn't concern this doctor.
  case sansObjet = "sans_objet"
}

/// How a criterion weighs in the verdict, from the lowest; the verdict is the lowest level met.
public enum Level: Int, Sendable, Comparable {
  case non, inconnu, sousConditions, oui

  /// Whether one level is below another.
  public static func < (left: Level, right: Level) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The verdict of the lowest level met.
  public var verdict: Verdict {
    switch self {
    case .non: .nonEligible
    case .inconnu: .aCompleter
    case .sousConditions: .sousConditions
    case .oui: .eligible
    }
  }
}
