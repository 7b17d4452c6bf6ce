/// What the sources tell of the objectives, from the published points to the estimates.
public struct ObjectiveTerms: Sendable {
  /// Gains published for one exact starting figure.
  public let points: [PublishedPoint]
  /// Targets that hold for every start up to a bound.
  public let derives: [DerivedTarget]
  /// The reading that a patientèle at or above P95 is to be maintained.
  public let maintienP95: Reference
  /// The targets of a newly installed doctor of médecine générale who starts below them.
  public let nouvelInstalle: [Indicateur: Legal<Int>]
  /// The rule that a declared circumstance leaves the objectives to be agreed with the CPAM.
  public let amenagement: Reference
  /// The estimates used when nothing better exists.
  public let estimations: EstimationTerms
  /// That nobody published the general formula.
  public let inconnu: Reference

  /// Creates the terms.
  public init(
    points: [PublishedPoint],
    derives: [DerivedTarget],
    maintienP95: Reference,
    nouvelInstalle: [Indicateur: Legal<Int>],
    amenagement: Reference,
    estimations: EstimationTerms,
    inconnu: Reference
  ) {
    self.points = points
    self.derives = derives
    self.maintienP95 = maintienP95
    self.nouvelInstalle = nouvelInstalle
    self.amenagement = amenagement
    self.estimations = estimations
    self.inconnu = inconnu
  }
}

/// A gain published for one exact starting figure.
public struct PublishedPoint: Sendable {
  /// The family of specialties.
  public let famille: Specialite.Famille
  /// The indicator.
  public let indicateur: Indicateur
  /// The option.
  public let option: OptionETP
  /// The starting figure.
  public let depart: Int
  /// The patients to gain.
  public let gain: Legal<Int>

  /// Creates a point.
  public init(
    famille: Specialite.Famille,
    indicateur: Indicateur,
    option: OptionETP,
    depart: Int,
    gain: Legal<Int>
  ) {
    self.famille = famille
    self.indicateur = indicateur
    self.option = option
    self.depart = depart
    self.gain = gain
  }
}

/// A target that holds for every start up to a bound.
public struct DerivedTarget: Sendable {
  /// The family of specialties.
  public let famille: Specialite.Famille
  /// The indicator.
  public let indicateur: Indicateur
  /// The greatest start it holds for, included.
  public let jusqua: Legal<Int>
  /// The target of each option.
  public let cibles: [OptionETP: Legal<Int>]

  /// Creates a target.
  public init(
    famille: Specialite.Famille,
    indicateur: Indicateur,
    jusqua: Legal<Int>,
    cibles: [OptionETP: Legal<Int>]
  ) {
    self.famille = famille
    self.indicateur = indicateur
    self.jusqua = jusqua
    self.cibles = cibles
  }
}
