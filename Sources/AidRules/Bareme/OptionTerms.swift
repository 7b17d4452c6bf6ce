/// The access and the amounts of one option.
public struct OptionTerms: Sendable {
  /// Who may choose the option.
  public enum Acces: Sendable {
    /// Every doctor admitted to the aid.
    case ouvert
    /// No new contract.
    case ferme
    /// A second assistant, under the conditions given.
    case complementaire(AdditionalTerms)
  }

  /// The option.
  public let option: OptionETP
  /// Who may choose it.
  public let acces: Acces
  /// What backs the access.
  public let reference: Reference
  /// Hours a week, where a source gives them.
  public let heures: Legal<String>?
  /// The amounts, where the option pays new contracts.
  public let montants: AmountTable?

  /// Creates the terms.
  public init(
    option: OptionETP,
    acces: Acces,
    reference: Reference,
    heures: Legal<String>?,
    montants: AmountTable?
  ) {
    self.option = option
    self.acces = acces
    self.reference = reference
    self.heures = heures
    self.montants = montants
  }

  /// Whether the option is a second assistant's.
  public var isSecondAssistant: Bool {
    if case .complementaire = acces { true } else { false }
  }
}

/// The conditions of a second assistant.
public struct AdditionalTerms: Sendable {
  /// The first contract year.
  public let anneeMinimale: Legal<Int>
  /// The zones that open it.
  public let zonesOuvertes: Set<Zone>
  /// The zones of which no source tells.
  public let zonesIncertaines: Set<Zone>
  /// The reading of « zone prioritaire ».
  public let zone: Reference
  /// The condition on the first assistant's objectives.
  public let objectifsAtteints: Reference
  /// The condition on the patientèle, which only the CPAM can settle.
  public let patienteleImportante: Reference

  /// Creates the conditions.
  public init(
    anneeMinimale: Legal<Int>,
    zonesOuvertes: Set<Zone>,
    zonesIncertaines: Set<Zone>,
    zone: Reference,
    objectifsAtteints: Reference,
    patienteleImportante: Reference
  ) {
    self.anneeMinimale = anneeMinimale
    self.zonesOuvertes = zonesOuvertes
    self.zonesIncertaines = zonesIncertaines
    self.zone = zone
    self.objectifsAtteints = objectifsAtteints
    self.patienteleImportante = patienteleImportante
  }
}

/// The yearly maxima of one option.
public struct AmountTable: Sendable {
  /// The maximum of each contract year below P90; the last holds for every later year, nil where none exists.
  public let base: [Legal<Euros>?]
  /// The maximum from P90 to below P95, and the first contract year it holds in.
  public let p90: Legal<Euros>
  /// The first contract year of the P90–P95 maximum.
  public let p90DepuisAnnee: Int
  /// The maximum at and above P95.
  public let p95: Legal<Euros>

  /// Creates a table; `base` holds at least one year.
  public init(base: [Legal<Euros>?], p90: Legal<Euros>, p90DepuisAnnee: Int, p95: Legal<Euros>) {
    self.base = base
    self.p90 = p90
    self.p90DepuisAnnee = p90DepuisAnnee
    self.p95 = p95
  }

  /// The maximum of a contract year in a band, or nil where the option pays nothing that year.
  public func maximum(annee: Int, tranche: Tranche) -> Legal<Euros>? {
    guard annee >= 1, let last = base.last,
      let below = annee <= base.count ? base[annee - 1] : last
    else { return nil }
    switch tranche {
    case .p95: return p95
    case .p90P95: return annee >= p90DepuisAnnee ? p90 : below
    default: return below
    }
  }
}
