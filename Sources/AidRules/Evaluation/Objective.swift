/// How a target was found.
public enum ObjectiveMethod: Hashable, Sendable {
  /// Typed in from the contract.
  case notified
  /// At or above P95 by the band typed: maintain.
  case maintained
  /// At or above the estimated P95: maintain.
  case maintainedEstimated
  /// A published point.
  case published
  /// A published target that holds for every start up to a bound.
  case derived
  /// A newly installed doctor's target.
  case newlyInstalled
  /// The published rate of the band.
  case bandRate(Tranche, Fraction)
  /// The published rates of the bands still possible.
  case bandRange
  /// Estimates, by the names of the methods used.
  case estimated([String])
  /// Nobody can say.
  case unknown(UnknownObjective)
}

/// Why no target can be given.
public enum UnknownObjective: Hashable, Sendable {
  /// The starting figure is not answered.
  case startMissing
  /// The specialty is not answered.
  case specialtyMissing
  /// The band is not answered, and nothing else gives a rate.
  case bandMissing
  /// A start below the minimum, admitted by a circumstance, has no published objective.
  case belowMinimum
  /// Nobody published the objectives of this option.
  case optionUnpublished
  /// The doctor isn't eligible: there is no contract, so no objective.
  case notEligible
}

/// What the contract asks of one indicator.
public struct Objective: Hashable, Sendable {
  /// The indicator.
  public let indicateur: Indicateur
  /// The figure at the start.
  public let depart: Int?
  /// The patients to gain; nil when only a range or nothing is known.
  public let gain: Int?
  /// The target's bounds, or nil when nothing is known.
  public let cible: Bounds<Int>?
  /// The target, when known exactly.
  public let cibleExacte: Int?
  /// How well the target is established; nil when the doctor isn't eligible.
  public let statut: Statut?
  /// How it was found.
  public let method: ObjectiveMethod
  /// Whether a declared circumstance leaves it to be agreed with the CPAM.
  public let aConvenir: Bool
  /// What the rule read in the barème.
  public internal(set) var references: [Reference] = []

  /// Whether the patientèle is only to be maintained.
  public var isMaintained: Bool {
    gain.map { $0 <= 0 } ?? false
  }
}
