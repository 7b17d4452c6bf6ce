/// The terms of contracts signed in one period; a class, since every rule reads it and none changes it.
public final class Regime: Sendable {
  /// The identifier, such as `convention_2024`.
  public let id: String
  /// The first day of signature.
  public let debut: Legal<Day>
  /// The conditions of access.
  public let acces: AccessTerms
  /// The terms of each option, in the order shown.
  public let options: [OptionTerms]
  /// The national limits of the bands.
  public let bandes: BandTerms
  /// The objectives.
  public let objectifs: ObjectiveTerms
  /// How the aid is paid.
  public let versements: PaymentCalendar
  /// The length of the contract and its deadlines.
  public let vie: LifeTerms
  /// The move of running contracts to the amounts of a later regime, where there is one.
  public let bascule: Bascule?

  /// Creates a regime.
  public init(
    id: String,
    debut: Legal<Day>,
    acces: AccessTerms,
    options: [OptionTerms],
    bandes: BandTerms,
    objectifs: ObjectiveTerms,
    versements: PaymentCalendar,
    vie: LifeTerms,
    bascule: Bascule? = nil
  ) {
    self.id = id
    self.debut = debut
    self.acces = acces
    self.options = options
    self.bandes = bandes
    self.objectifs = objectifs
    self.versements = versements
    self.vie = vie
    self.bascule = bascule
  }

  /// The terms of an option, where the regime knows it.
  public func terms(_ option: OptionETP) -> OptionTerms? {
    options.first { $0.option == option }
  }
}

/// The move of running contracts to the amounts of a later regime.
public struct Bascule: Sendable {
  /// The identifier of the later regime.
  public let vers: String
  /// The day on or after which a contract year takes the later amounts, from the second year.
  public let jour: Legal<Day>

  /// Creates a move.
  public init(vers: String, jour: Legal<Day>) {
    self.vers = vers
    self.jour = jour
  }
}
