/// The criteria of access, in the order of every output; raw values are those of the JSON.
public enum CriterionID: String, CaseIterable, Sendable {
  case specialite
  case honorairesCliniques = "honoraires_cliniques"
  case structureUrgence = "structure_urgence"
  case secteur, patientele
  case forfaitStructure = "forfait_structure"
  case exerciceCoordonne = "exercice_coordonne"
  case option
}

/// A value compared by a criterion.
public enum Measure: Hashable, Sendable {
  /// A count of patients or years.
  case count(Int)
  /// A percentage.
  case percent(Percent)
  /// An identifier, such as a sector.
  case word(String)
}

/// What one criterion of access found.
public struct Criterion: Hashable, Sendable {
  /// Which criterion.
  public let id: CriterionID
  /// What it says by itself.
  public let verdict: CriterionVerdict
  /// How it weighs in the verdict, circumstances and points for the CPAM included.
  public let level: Level
  /// The doctor's value.
  public let value: Measure?
  /// The bar it is compared with.
  public let bar: Measure?
  /// The value less the bar, for counts.
  public let gap: Int?
  /// How well the bar is established.
  public let statut: Statut
  /// Whether the doctor can act on it.
  public let modifiable: Bool
  /// Why.
  public let cause: CriterionCause
  /// What the rule read in the barème, the bar first.
  public internal(set) var references: [Reference] = []

  init(
    _ id: CriterionID,
    _ verdict: CriterionVerdict,
    level: Level,
    value: Measure? = nil,
    bar: Measure? = nil,
    gap: Int? = nil,
    statut: Statut,
    modifiable: Bool = false,
    cause: CriterionCause
  ) {
    self.id = id
    self.verdict = verdict
    self.level = level
    self.value = value
    self.bar = bar
    self.gap = gap
    self.statut = statut
    self.modifiable = modifiable
    self.cause = cause
  }
}

/// Why a criterion says what it says; the sentences live in FrenchText.
public enum CriterionCause: Hashable, Sendable {
  /// The fact was not answered.
  case unanswered(Fact)
  /// The criterion belongs to another regime.
  case otherRegime
  /// The criterion concerns other specialties.
  case otherSpecialties
  /// No option was asked.
  case noOptionAsked

  /// The specialty is open.
  case specialtyOpen
  /// The specialty is excluded.
  case specialtyExcluded
  /// No source settles the specialty: the CPAM does.
  case specialtyToConfirm
  /// The thresholds of this specialty are in a table that nobody can read: sous conditions at best.
  case specialtyWithoutTable

  /// Clinical fees reach the bar.
  case clinicalFeesReached
  /// Clinical fees are below the bar.
  case clinicalFeesBelow

  /// The practice is within an emergency structure, as D-11 reads the text.
  case emergencyWithinStructure
  /// The practice is outside any emergency structure.
  case emergencyOutsideStructure

  /// Secteur 1.
  case sectorOne
  /// Secteur 2 with OPTAM.
  case sectorTwoWithOptam
  /// Secteur 2 without OPTAM.
  case sectorTwoWithoutOptam
  /// Outside the convention.
  case sectorThree

  /// The indicator reaches the bar.
  case patienteleReached(Indicateur)
  /// The indicator is below the bar, and no declared circumstance covers it.
  case patienteleBelow(Indicateur)
  /// The indicator is below the bar; whether a circumstance covers it is not answered.
  case patienteleBelowMaybeAdapted(Indicateur)
  /// The indicator is below the bar; these circumstances may cover it.
  case patienteleBelowAdapted(Indicateur, [SituationParticuliere], children: Bool)
  /// Another specialty, whose band the CPAM gave.
  case patienteleByTranche(Tranche)
  /// Another specialty, below P30 by the band the CPAM gave; these circumstances may cover it.
  case patienteleTrancheBelow([SituationParticuliere], answered: Bool)
  /// Another specialty: nobody published its threshold.
  case patienteleThresholdUnknown

  /// All the indicators of the forfait structure are met.
  case structurePackageMet
  /// An indicator of the forfait structure is missing.
  case structurePackageMissing
  /// The practice is coordinated.
  case coordinatedPracticeMet
  /// The practice is not coordinated.
  case coordinatedPracticeMissing
  /// Signed before coordinated practice was a condition: the doctor undertakes it.
  case coordinatedPracticeUndertaken

  /// The option is open.
  case optionOpen
  /// No new contract takes this option.
  case optionClosed
  /// The regime never had this option.
  case optionAbsent
  /// The option opens in a later contract year.
  case optionTooEarly(from: Int, asked: Int)
  /// The zone doesn't open the option.
  case optionZoneClosed
  /// No source tells whether this zone opens the option.
  case optionZoneUncertain
  /// The first assistant's objectives are not met.
  case optionObjectivesMissed
  /// Open, provided the CPAM finds the patientèle large enough.
  case optionPatienteleToConfirm
}
