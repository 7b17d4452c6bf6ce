/// The access and the amounts of one option; a class, since every evaluation reads it and none changes it.
public final class OptionTerms: Sendable {
  /// Who may choose the option.
  public enum Acces: Sendable {
    /// Every doctor admitted to the aid.
    case ouvert
    /// Doctors of some zones.
    case zone(ZoneTerms)
    /// No new contract.
    case ferme
    /// Never existed under the regime.
    case absente
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

  /// Whether the zone of the practice opens or closes the option.
  public var dependsOnZone: Bool {
    switch acces {
    case .zone, .complementaire: true
    case .ouvert, .ferme, .absente: false
    }
  }

  /// Whether some doctor may sign for the option.
  public var isOffered: Bool {
    switch acces {
    case .ouvert, .zone, .complementaire: true
    case .ferme, .absente: false
    }
  }

  /// Whether the option is a second assistant's.
  public var isSecondAssistant: Bool {
    if case .complementaire = acces { true } else { false }
  }
}

/// The zones that open an option.
public final class ZoneTerms: Sendable {
  /// The zones that open it.
  public let ouvertes: Set<Zone>
  /// What backs their list.
  public let reference: Reference

  /// Creates the condition.
  public init(ouvertes: Set<Zone>, reference: Reference) {
    self.ouvertes = ouvertes
    self.reference = reference
  }
}

/// The conditions of a second assistant.
public final class AdditionalTerms: Sendable {
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

  /// What backs a condition.
  func reference(_ condition: AccessCondition) -> Reference {
    switch condition {
    case .annee: anneeMinimale.reference
    case .zone: zone
    case .objectifs: objectifsAtteints
    case .patientele: patienteleImportante
    }
  }
}
