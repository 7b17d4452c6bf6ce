/// What the sources tell of the objectives.
public final class ObjectiveTerms: Sendable {
  /// How a regime sets the targets.
  public enum Methode: Sendable {
    /// A rate for each band, published whole.
    case taux(RateTerms)
    /// Published points, and estimates between them.
    case points(PublishedTerms)
  }

  /// How the regime sets the targets.
  public let methode: Methode
  /// The rule that a declared circumstance leaves the objectives to be agreed with the CPAM.
  public let amenagement: Reference
  /// That nobody can say, where nothing is published.
  public let inconnu: Reference

  /// Creates the terms.
  public init(methode: Methode, amenagement: Reference, inconnu: Reference) {
    self.methode = methode
    self.amenagement = amenagement
    self.inconnu = inconnu
  }
}

/// A rate for each option and band.
public final class RateTerms: Sendable {
  /// The rates, by option and band.
  public let taux: [OptionETP: [Tranche: Legal<Fraction>]]
  /// The reading that the more favourable band applies to both indicators.
  public let commune: Reference
  /// The reading that a gain is truncated to whole patients.
  public let troncature: Reference
  /// The reading that an indicator below the bands takes the other's rate.
  public let sousTranches: Reference

  /// Creates the rates.
  public init(
    taux: [OptionETP: [Tranche: Legal<Fraction>]],
    commune: Reference,
    troncature: Reference,
    sousTranches: Reference
  ) {
    self.taux = taux
    self.commune = commune
    self.troncature = troncature
    self.sousTranches = sousTranches
  }
}

/// Published points, and estimates between them.
public final class PublishedTerms: Sendable {
  /// Gains published for one exact starting figure.
  public let points: [PublishedPoint]
  /// Targets that hold for every start up to a bound.
  public let derives: [DerivedTarget]
  /// The reading that a patientèle at or above P95 is to be maintained.
  public let maintienP95: Reference
  /// The targets of a newly installed doctor of médecine générale who starts below them.
  public let nouvelInstalle: [Indicateur: Legal<Int>]
  /// The reading that points published for a later regime hold here too, where it is one.
  public let transposition: Reference?
  /// The estimates used when nothing better exists.
  public let estimations: EstimationTerms

  /// Creates the terms.
  public init(
    points: [PublishedPoint],
    derives: [DerivedTarget],
    maintienP95: Reference,
    nouvelInstalle: [Indicateur: Legal<Int>],
    transposition: Reference?,
    estimations: EstimationTerms
  ) {
    self.points = points
    self.derives = derives
    self.maintienP95 = maintienP95
    self.nouvelInstalle = nouvelInstalle
    self.transposition = transposition
    self.estimations = estimations
  }
}
