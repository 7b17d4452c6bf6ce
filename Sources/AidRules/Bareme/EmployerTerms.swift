/// What the labour law sets of the assistant's contract; no rule depends on it, the guide tells it.
public struct EmployerTerms: Sendable {
  /// Months of the trial period.
  public let essaiMois: Legal<Int>
  /// How often the trial period can be renewed.
  public let essaiRenouvelableFois: Legal<Int>
  /// The hours beyond a full time.
  public let supplementaires: OvertimeTerms
  /// The hours beyond a part time.
  public let complementaires: PartTimeTerms

  /// Creates the terms.
  public init(
    essaiMois: Legal<Int>,
    essaiRenouvelableFois: Legal<Int>,
    supplementaires: OvertimeTerms,
    complementaires: PartTimeTerms
  ) {
    self.essaiMois = essaiMois
    self.essaiRenouvelableFois = essaiRenouvelableFois
    self.supplementaires = supplementaires
    self.complementaires = complementaires
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
