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
  public let versements: PaymentTerms
  /// The length of the contract and its deadlines.
  public let vie: LifeTerms

  /// Creates a regime.
  public init(
    id: String,
    debut: Legal<Day>,
    acces: AccessTerms,
    options: [OptionTerms],
    bandes: BandTerms,
    objectifs: ObjectiveTerms,
    versements: PaymentTerms,
    vie: LifeTerms
  ) {
    self.id = id
    self.debut = debut
    self.acces = acces
    self.options = options
    self.bandes = bandes
    self.objectifs = objectifs
    self.versements = versements
    self.vie = vie
  }

  /// The terms of an option, where the regime knows it.
  public func terms(_ option: OptionETP) -> OptionTerms? {
    options.first { $0.option == option }
  }
}

/// The conditions of access to the aid.
public struct AccessTerms: Sendable {
  /// Which sectors are open.
  public let secteur: Reference
  /// The least share of clinical fees, bound included.
  public let honorairesCliniques: Legal<Percent>
  /// The reading of the sentence on emergency doctors.
  public let structureUrgence: Reference
  /// The least PMT of médecine générale.
  public let pmtMedecineGenerale: Legal<Int>
  /// The least file active of pédiatrie.
  public let fileActivePediatrie: Legal<Int>
  /// The rule of the other specialties, whose thresholds nobody published.
  public let seuilAutres: Reference
  /// The circumstances that may cover a patientèle too small.
  public let adaptations: [SituationParticuliere: Reference]
  /// The undertaking not to replace an existing job.
  public let poste: Reference
  /// Months in which the practice's own secretary must be replaced.
  public let remplacementMois: Legal<Int>

  /// Creates the conditions.
  public init(
    secteur: Reference,
    honorairesCliniques: Legal<Percent>,
    structureUrgence: Reference,
    pmtMedecineGenerale: Legal<Int>,
    fileActivePediatrie: Legal<Int>,
    seuilAutres: Reference,
    adaptations: [SituationParticuliere: Reference],
    poste: Reference,
    remplacementMois: Legal<Int>
  ) {
    self.secteur = secteur
    self.honorairesCliniques = honorairesCliniques
    self.structureUrgence = structureUrgence
    self.pmtMedecineGenerale = pmtMedecineGenerale
    self.fileActivePediatrie = fileActivePediatrie
    self.seuilAutres = seuilAutres
    self.adaptations = adaptations
    self.poste = poste
    self.remplacementMois = remplacementMois
  }
}
