/// How the aid is paid.
public struct PaymentTerms: Sendable {
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

/// The length of the contract and its deadlines.
public struct LifeTerms: Sendable {
  /// The years of the contract, renewed tacitly.
  public let dureeAnnees: Legal<Int>
  /// What the anniversary counts from.
  public let anniversaire: Reference
  /// Months between two reviews by the CPAM.
  public let suiviMois: Legal<Int>
  /// Years after the hire in which the assistant must be qualified.
  public let qualificationAnnees: Legal<Int>
  /// Years after the hire by which the first interview is held.
  public let entretienAnnees: Legal<Int>
  /// Years between two later interviews.
  public let entretienPeriodeAnnees: Legal<Int>
  /// Suspension and resumption.
  public let suspension: Reference
  /// Whom to call.
  public let telephone: Legal<String>
  /// The collective aid, not computed, and its first day.
  public let aideCollective: Legal<Day>
  /// PMT at most this many file actives, beyond which a typing error is likely.
  public let pmtParFileActive: Legal<Fraction>
  /// File active at least this share of the PMT, below which a typing error is likely.
  public let fileActiveParPmt: Legal<Fraction>

  /// Creates the terms.
  public init(
    dureeAnnees: Legal<Int>,
    anniversaire: Reference,
    suiviMois: Legal<Int>,
    qualificationAnnees: Legal<Int>,
    entretienAnnees: Legal<Int>,
    entretienPeriodeAnnees: Legal<Int>,
    suspension: Reference,
    telephone: Legal<String>,
    aideCollective: Legal<Day>,
    pmtParFileActive: Legal<Fraction>,
    fileActiveParPmt: Legal<Fraction>
  ) {
    self.dureeAnnees = dureeAnnees
    self.anniversaire = anniversaire
    self.suiviMois = suiviMois
    self.qualificationAnnees = qualificationAnnees
    self.entretienAnnees = entretienAnnees
    self.entretienPeriodeAnnees = entretienPeriodeAnnees
    self.suspension = suspension
    self.telephone = telephone
    self.aideCollective = aideCollective
    self.pmtParFileActive = pmtParFileActive
    self.fileActiveParPmt = fileActiveParPmt
  }
}
