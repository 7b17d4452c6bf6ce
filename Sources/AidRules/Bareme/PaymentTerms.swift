/// How the aid is paid.
public enum PaymentCalendar: Sendable {
  /// Whole years first, then an advance and a balance that follows the objectives.
  case integralesPuisModulees(PaymentTerms)
  /// A deposit and a balance each year, then one payment.
  case acomptes(DepositTerms)

  /// What settles how each year is paid.
  var rythme: Reference {
    switch self {
    case .integralesPuisModulees(let terms): terms.anneesIntegrales.reference
    case .acomptes(let terms): terms.anniversaires
    }
  }

  /// The terms of the whole years and of the modulated ones; nil under a calendar of deposits.
  public var modulees: PaymentTerms? {
    switch self {
    case .integralesPuisModulees(let terms): terms
    case .acomptes: nil
    }
  }

  /// The reading that at and above P95 the amount is fixed every year and its balance modulated.
  public var fixeP95: Reference? {
    switch self {
    case .integralesPuisModulees(let terms): terms.fixeP95
    case .acomptes: nil
    }
  }
}

/// Whole years first, then an advance and a balance that follows the objectives.
public final class PaymentTerms: Sendable {
  /// The contract years paid whole, whatever the objectives.
  public let anneesIntegrales: Legal<Int>
  /// Months after signature by which the first year is paid.
  public let premiereAnneeMois: Legal<Int>
  /// The advance of the later years, as a percentage of the maximum.
  public let avance: Legal<Int>
  /// The reading that the balance alone follows the objectives.
  public let solde: Reference
  /// That nobody published how the two rates of achievement combine.
  public let combinaison: Reference
  /// At and above P95: fixed every year, its balance modulated.
  public let fixeP95: Reference

  /// Creates the terms.
  public init(
    anneesIntegrales: Legal<Int>,
    premiereAnneeMois: Legal<Int>,
    avance: Legal<Int>,
    solde: Reference,
    combinaison: Reference,
    fixeP95: Reference
  ) {
    self.anneesIntegrales = anneesIntegrales
    self.premiereAnneeMois = premiereAnneeMois
    self.avance = avance
    self.solde = solde
    self.combinaison = combinaison
    self.fixeP95 = fixeP95
  }
}

/// A deposit and a balance each year, then one payment.
public final class DepositTerms: Sendable {
  /// The deposit of the first year, as a percentage of the maximum.
  public let avancePremiereAnnee: Legal<Int>
  /// Days after the hire before which the first deposit isn't paid.
  public let premierAcompteJours: Legal<Int>
  /// The calendar of the first two years, by anniversaries.
  public let anniversaires: Reference
  /// That nobody published how the later years are split.
  public let partage: Reference
  /// Months after an anniversary within which the later years are paid.
  public let delaiMois: Legal<Int>
  /// The first contract year paid within those months.
  public let delaiDepuisAnnee: Legal<Int>
  /// The first contract year paid at once.
  public let versementUniqueDepuisAnnee: Legal<Int>

  /// Creates the terms.
  public init(
    avancePremiereAnnee: Legal<Int>,
    premierAcompteJours: Legal<Int>,
    anniversaires: Reference,
    partage: Reference,
    delaiMois: Legal<Int>,
    delaiDepuisAnnee: Legal<Int>,
    versementUniqueDepuisAnnee: Legal<Int>
  ) {
    self.avancePremiereAnnee = avancePremiereAnnee
    self.premierAcompteJours = premierAcompteJours
    self.anniversaires = anniversaires
    self.partage = partage
    self.delaiMois = delaiMois
    self.delaiDepuisAnnee = delaiDepuisAnnee
    self.versementUniqueDepuisAnnee = versementUniqueDepuisAnnee
  }
}
