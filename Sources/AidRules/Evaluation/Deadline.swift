/// A dated duty of the contract's life.
public struct Deadline: Hashable, Sendable {
  /// What has to be done.
  public enum Kind: Hashable, Sendable {
    case signature, embauche
    case anniversaire(Int)
    /// The latest day for the assistant to begin to train.
    case formation
    case qualification, entretien
    /// The tacit renewal.
    case renouvellement
    /// The end of a contract that isn't renewed.
    case terme
  }

  /// The day.
  public let date: Day
  /// What it is.
  public let kind: Kind
  /// What backs it, nil for the days typed in.
  public let reference: Reference?
  /// What a suspension of the contract does to it, if anything.
  public let effet: SuspensionEffect?
}

/// What a suspension of the contract does to a date.
public enum SuspensionEffect: String, Sendable {
  /// The date falls within the suspension: nothing is due.
  case suspendu
  /// The date comes after: it moves, by how much only the CPAM can say.
  case decale
}

/// What an absence of the assistant without a replacement asks of the doctor.
public struct SuspensionFinding: Hashable, Sendable {
  /// What follows.
  public enum Suite: String, Sendable {
    /// Over before the hire: no absence of this contract.
    case horsContrat = "hors_contrat"
    /// Short enough: nothing to do.
    case sansSuite = "sans_suite"
    /// Between the two: to be discussed with the CPAM.
    case aConvenir = "a_convenir"
    /// Long: a written addendum suspends aid and objectives.
    case avenant
  }

  /// The absence.
  public let periode: Suspension
  /// What follows.
  public let suite: Suite
  /// How well it is established.
  public let statut: Statut
  /// What the rule read in the barème.
  public internal(set) var references: [Reference] = []
}
