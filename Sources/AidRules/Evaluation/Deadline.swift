/// A duty of the contract's life, dated unless nobody published its day.
public struct Deadline: Hashable, Sendable {
  /// What has to be done.
  public enum Kind: Hashable, Sendable {
    case signature, embauche
    /// What the CPAM asks for before it pays; nobody published the day.
    case pieces
    /// The last day of the trial period.
    case finEssai
    /// The last day of the trial period once it is renewed.
    case finEssaiRenouvele
    /// A review with the CPAM, by its rank from 1.
    case suivi(Int)
    case anniversaire(Int)
    /// The latest day to replace the practice's own secretary.
    case remplacement
    /// The latest day for the assistant to begin to train.
    case formation
    case qualification, entretien
    /// The tacit renewal.
    case renouvellement
    /// The end of a contract that isn't renewed.
    case terme
  }

  /// How an assistant becomes qualified; raw values are those of the JSON.
  public enum Parcours: String, Sendable {
    /// A carer with a diploma: a training to adapt to the job.
    case fae
    /// Anybody else: the certificate of the job.
    case cqp
    /// Nobody said who is hired: the one or the other.
    case selonProfil = "selon_profil"
  }

  /// The day; nil where nobody published it.
  public let date: Day?
  /// What it is.
  public let kind: Kind
  /// How the assistant becomes qualified, for the duties of training.
  public let parcours: Parcours?
  /// What backs it, the deciding one first; empty for the days typed in.
  public let references: [Reference]
  /// What the suspensions of the contract do to it, if anything.
  public let shift: SuspensionShift?

  /// What decides it, nil for the days typed in.
  public var reference: Reference? { references.first }
  /// What a suspension of the contract does to it, if anything.
  public var effet: SuspensionEffect? { shift?.effet }
}

/// What suspensions of the contract do to a date, and which ones.
public struct SuspensionShift: Hashable, Sendable {
  /// What they do.
  public let effet: SuspensionEffect
  /// The absences that are the reason, in the order they were given.
  public let absences: [Suspension]
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
