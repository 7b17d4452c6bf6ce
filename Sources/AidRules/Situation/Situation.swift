/// What is known of a doctor and of the contract considered; nil is always "not known", never "no" or zero.
public struct Situation: Hashable, Sendable {
  /// The specialty practised.
  public var specialite: Specialite?
  /// The sector.
  public var secteur: Secteur?
  /// Whether a doctor of secteur 2 has joined OPTAM or OPTAM-ACO.
  public var optam: Bool?
  /// The zone of the practice.
  public var zone: Zone?
  /// Patients who declared the doctor as médecin traitant, 0 … 9 999.
  public var pmt: Int?
  /// Different patients seen in the year, 0 … 19 999.
  public var fileActive: Int?
  /// The threshold of another specialty's file active, told by the CPAM.
  public var seuilP30: Int?
  /// The band told by the CPAM.
  public var tranche: Tranche?
  /// Clinical fees as a share of all fees over the twelve months before signature.
  public var honorairesCliniques: Percent?
  /// Whether an emergency doctor practises privately within an emergency structure.
  public var structureUrgence: Bool?
  /// Personal circumstances; an empty set is the answer "none".
  public var situations: Set<SituationParticuliere>?
  /// Under avenant 7, children under 16 as a share of the patients of a GP.
  public var partMoins16: Percent?
  /// Under avenant 7, whether all the indicators of the forfait structure are met.
  public var forfaitStructure: Bool?
  /// Under avenant 7, whether the practice is coordinated.
  public var exerciceCoordonne: Bool?
  /// The option asked; nil shows them all.
  public var option: OptionETP?
  /// Whether the first assistant's objectives are met, for a second assistant.
  public var objectifsAtteints: Bool?
  /// The day of signature.
  public var signature: Day?
  /// The day the assistant is hired.
  public var embauche: Day?
  /// The contract year asked, 1 … 10.
  public var annee: Int?
  /// Who is hired.
  public var assistant: ProfilAssistant?
  /// The absences of the assistant without a replacement, in order; nil when none was said.
  public var suspensions: [Suspension]?
  /// The PMT target notified by the CPAM.
  public var objectifPmt: Int?
  /// The file-active target notified by the CPAM.
  public var objectifFileActive: Int?
  /// The PMT reached.
  public var pmtAtteinte: Int?
  /// The file active reached.
  public var fileActiveAtteinte: Int?

  /// The gross monthly salary of a full time, without the seniority bonus.
  public var salaire: Hundredths?
  /// The assistant's completed years of seniority at the hire.
  public var anciennete: Int?
  /// The hours of a week that the doctor pays, those of a shared assistant for instance.
  public var heures: Hundredths?
  /// What a groupement d'employeurs bills, as a multiple of the gross salary.
  public var coefficient: Hundredths?
  /// What a month of full time costs the employer in all.
  public var coutEmployeur: Hundredths?
  /// The fee of a consultation.
  public var tarifConsultation: Hundredths?
  /// The weeks that the doctor works in a year.
  public var semaines: Int?

  /// Creates a situation of which nothing is known.
  public init() {}

  /// The figure at the start of the contract.
  public func depart(_ indicateur: Indicateur) -> Int? {
    indicateur == .pmt ? pmt : fileActive
  }

  /// The target notified by the CPAM.
  public func notifie(_ indicateur: Indicateur) -> Int? {
    indicateur == .pmt ? objectifPmt : objectifFileActive
  }

  /// The figure reached since.
  public func atteinte(_ indicateur: Indicateur) -> Int? {
    indicateur == .pmt ? pmtAtteinte : fileActiveAtteinte
  }
}
