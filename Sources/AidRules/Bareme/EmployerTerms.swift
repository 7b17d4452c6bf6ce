/// What the labour law sets of the assistant's contract: the plan takes the trial and the training from it, the guide tells
/// the rest.
public struct EmployerTerms: Sendable {
  /// Months of the trial period.
  public let essaiMois: Legal<Int>
  /// How often the trial period can be renewed.
  public let essaiRenouvelableFois: Legal<Int>
  /// How the assistant becomes qualified.
  public let parcours: TrainingTerms
  /// The hours beyond a full time.
  public let supplementaires: OvertimeTerms
  /// The hours beyond a part time.
  public let complementaires: PartTimeTerms

  /// Creates the terms.
  public init(
    essaiMois: Legal<Int>,
    essaiRenouvelableFois: Legal<Int>,
    parcours: TrainingTerms,
    supplementaires: OvertimeTerms,
    complementaires: PartTimeTerms
  ) {
    self.essaiMois = essaiMois
    self.essaiRenouvelableFois = essaiRenouvelableFois
    self.parcours = parcours
    self.supplementaires = supplementaires
    self.complementaires = complementaires
  }
}

/// How an assistant becomes qualified, by what they were before.
public struct TrainingTerms: Sendable {
  /// That a carer with a diploma takes a training to adapt to the job.
  public let fae: Reference
  /// That anybody else passes the certificate of the job.
  public let cqp: Reference

  /// Creates the terms.
  public init(fae: Reference, cqp: Reference) {
    self.fae = fae
    self.cqp = cqp
  }
}

/// What hours beyond a full time are paid more.
public struct OvertimeTerms: Sendable {
  /// How many hours of a week have the first increase.
  public let premieresHeures: Legal<Int>
  /// The first increase.
  public let premieres: Legal<Percent>
  /// The increase of the hours after them.
  public let suivantes: Legal<Percent>

  /// Creates the terms.
  public init(premieresHeures: Legal<Int>, premieres: Legal<Percent>, suivantes: Legal<Percent>) {
    self.premieresHeures = premieresHeures
    self.premieres = premieres
    self.suivantes = suivantes
  }
}

/// What hours beyond a part time are paid more, and how many there can be.
public struct PartTimeTerms: Sendable {
  /// The share of the contract's hours that has the first increase.
  public let premierePart: Legal<Fraction>
  /// The first increase.
  public let premieres: Legal<Percent>
  /// The share of the contract's hours that can't be exceeded.
  public let partMaximale: Legal<Fraction>
  /// The increase of the hours up to it.
  public let suivantes: Legal<Percent>

  /// Creates the terms.
  public init(
    premierePart: Legal<Fraction>,
    premieres: Legal<Percent>,
    partMaximale: Legal<Fraction>,
    suivantes: Legal<Percent>
  ) {
    self.premierePart = premierePart
    self.premieres = premieres
    self.partMaximale = partMaximale
    self.suivantes = suivantes
  }
}
