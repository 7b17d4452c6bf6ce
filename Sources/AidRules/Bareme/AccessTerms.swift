/// The conditions of access to the aid.
public final class AccessTerms: Sendable {
  /// Which sectors are open.
  public let secteur: Reference
  /// The reading that the excluded specialties of a later text were already excluded, where this text is silent.
  public let exclusions: Reference?
  /// That the specialties other than médecine générale have thresholds nobody can read, where it makes them conditional.
  public let autresSpecialites: Reference?
  /// The least share of clinical fees, bound included.
  public let honorairesCliniques: Legal<Percent>
  /// The reading of the sentence on emergency doctors.
  public let structureUrgence: Reference
  /// The least PMT of médecine générale.
  public let pmtMedecineGenerale: Legal<Int>
  /// The age over which a patient counts in the PMT; nil when all ages count.
  public let ageMinimalPmt: Legal<Int>?
  /// The least file active of pédiatrie, where it is published.
  public let fileActivePediatrie: Legal<Int>?
  /// The rule of the other specialties, whose thresholds nobody published.
  public let seuilAutres: Reference
  /// The circumstances that may cover a patientèle too small.
  public let adaptations: [SituationParticuliere: Adaptation]
  /// The derogation of a GP who follows many children, where there is one.
  public let enfants: ChildrenTerms?
  /// The forfait structure, where it is a condition.
  public let forfait: ForfaitTerms?
  /// The first day of signature from which coordinated practice is a condition rather than an undertaking.
  public let exerciceCoordonne: Legal<Day>?
  /// The undertaking to practise in a group, where there is one.
  public let exerciceRegroupe: Reference?
  /// The undertaking not to replace an existing job.
  public let poste: Reference
  /// Months in which the practice's own secretary must be replaced.
  public let remplacementMois: Legal<Int>

  /// Creates the conditions.
  public init(
    secteur: Reference,
    exclusions: Reference?,
    autresSpecialites: Reference?,
    honorairesCliniques: Legal<Percent>,
    structureUrgence: Reference,
    pmtMedecineGenerale: Legal<Int>,
    ageMinimalPmt: Legal<Int>?,
    fileActivePediatrie: Legal<Int>?,
    seuilAutres: Reference,
    adaptations: [SituationParticuliere: Adaptation],
    enfants: ChildrenTerms?,
    forfait: ForfaitTerms?,
    exerciceCoordonne: Legal<Day>?,
    exerciceRegroupe: Reference?,
    poste: Reference,
    remplacementMois: Legal<Int>
  ) {
    self.secteur = secteur
    self.exclusions = exclusions
    self.autresSpecialites = autresSpecialites
    self.honorairesCliniques = honorairesCliniques
    self.structureUrgence = structureUrgence
    self.pmtMedecineGenerale = pmtMedecineGenerale
    self.ageMinimalPmt = ageMinimalPmt
    self.fileActivePediatrie = fileActivePediatrie
    self.seuilAutres = seuilAutres
    self.adaptations = adaptations
    self.enfants = enfants
    self.forfait = forfait
    self.exerciceCoordonne = exerciceCoordonne
    self.exerciceRegroupe = exerciceRegroupe
    self.poste = poste
    self.remplacementMois = remplacementMois
  }

  /// Whether a PMT counted under other conditions is the same figure here: both count patients of the same ages.
  public func countsSamePatients(as other: AccessTerms) -> Bool {
    ageMinimalPmt?.value == other.ageMinimalPmt?.value
  }
}

/// A circumstance that may cover a patientèle too small.
public struct Adaptation: Sendable {
  /// What backs it.
  public let reference: Reference
  /// Whether it is for médecine générale alone.
  public let medecineGeneraleSeule: Bool

  /// Creates an adaptation.
  public init(reference: Reference, medecineGeneraleSeule: Bool) {
    self.reference = reference
    self.medecineGeneraleSeule = medecineGeneraleSeule
  }
}

/// The part of the forfait structure that has to be met.
public struct ForfaitTerms: Sendable {
  /// That it is a condition.
  public let condition: Reference
  /// How many indicators it has, all of them to be met.
  public let indicateurs: Legal<Int>
  /// The least share of claims sent electronically, bound included.
  public let teletransmission: Legal<Fraction>

  /// Creates the condition.
  public init(condition: Reference, indicateurs: Legal<Int>, teletransmission: Legal<Fraction>) {
    self.condition = condition
    self.indicateurs = indicateurs
    self.teletransmission = teletransmission
  }
}

/// The derogation of a GP who follows many children: both bounds must be exceeded.
public struct ChildrenTerms: Sendable {
  /// The share of children among the patients, to be exceeded.
  public let part: Legal<Percent>
  /// The file active, to be exceeded.
  public let fileActive: Legal<Int>

  /// Creates the derogation.
  public init(part: Legal<Percent>, fileActive: Legal<Int>) {
    self.part = part
    self.fileActive = fileActive
  }
}
