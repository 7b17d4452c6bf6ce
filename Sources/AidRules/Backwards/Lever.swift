/// Something that a doctor can change to be admitted to the aid.
public enum Lever: Hashable, Sendable {
  /// To join OPTAM or OPTAM-ACO.
  case adhererOptam
  /// To raise a figure of patients.
  case augmenter(Indicateur, de: Int, a: Int)
  /// To reach a band of the specialty.
  case atteindreTranche(Tranche)
  /// To raise the share of clinical fees.
  case augmenterHonoraires(de: Percent, a: Percent)
  /// To move the practice to a zone.
  case sInstaller(Zone)
  /// To ask for another option.
  case choisir(OptionETP)
  /// To have the first assistant's objectives met.
  case atteindreObjectifs
  /// To meet all the indicators of the forfait structure.
  case remplirForfaitStructure
  /// To practise in coordination.
  case exercerCoordonne
  /// To wait for a later contract year.
  case attendreAnnee(Int)
  /// To sign on another day.
  case signer(Day)
  /// To hire somebody else than the practice's own secretary.
  case embaucherAutre

  /// The fact that it changes.
  public var fact: Fact {
    switch self {
    case .adhererOptam: .optam
    case .augmenter(let indicateur, _, _): Axis.depart(indicateur).fact
    case .atteindreTranche: .tranche
    case .augmenterHonoraires: .honorairesCliniques
    case .sInstaller: .zone
    case .choisir: .option
    case .atteindreObjectifs: .objectifsAtteints
    case .remplirForfaitStructure: .forfaitStructure
    case .exercerCoordonne: .exerciceCoordonne
    case .attendreAnnee: .annee
    case .signer: .signature
    case .embaucherAutre: .assistant
    }
  }

  /// The criterion that it acts on; nil when it acts on the whole contract.
  var criterion: CriterionID? {
    switch self {
    case .adhererOptam: .secteur
    case .augmenter, .atteindreTranche: .patientele
    case .augmenterHonoraires: .honorairesCliniques
    case .sInstaller, .choisir, .atteindreObjectifs, .attendreAnnee: .option
    case .remplirForfaitStructure: .forfaitStructure
    case .exercerCoordonne: .exerciceCoordonne
    case .signer, .embaucherAutre: nil
    }
  }

  /// The condition of the access to an option that it meets; nil where it acts on something else.
  var condition: AccessCondition? {
    switch self {
    case .attendreAnnee: .annee
    case .sInstaller: .zone
    case .atteindreObjectifs: .objectifs
    case .adhererOptam, .augmenter, .atteindreTranche, .augmenterHonoraires, .choisir,
      .remplirForfaitStructure,
      .exercerCoordonne, .signer, .embaucherAutre:
      nil
    }
  }

  /// Whether it asks no more than another lever on the same fact.
  func isNoMore(than other: Lever) -> Bool {
    switch (self, other) {
    case (.augmenter(_, _, let left), .augmenter(_, _, let right)): left <= right
    case (.augmenterHonoraires(_, let left), .augmenterHonoraires(_, let right)): left <= right
    case (.attendreAnnee(let left), .attendreAnnee(let right)): left <= right
    case (.signer(let left), .signer(let right)): left <= right
    default: self == other
    }
  }
}

extension Situation {
  /// The situation once a change is made.
  public func after(_ lever: Lever) -> Situation {
    var changed = self
    switch lever {
    case .adhererOptam: changed.optam = true
    case .augmenter(let indicateur, _, let figure):
      changed = with(.count(figure), on: .depart(indicateur))
    case .atteindreTranche(let tranche): changed.tranche = tranche
    case .augmenterHonoraires(_, let part): changed.honorairesCliniques = part
    case .sInstaller(let zone): changed.zone = zone
    case .choisir(let option): changed.option = option
    case .atteindreObjectifs: changed.objectifsAtteints = true
    case .remplirForfaitStructure: changed.forfaitStructure = true
    case .exercerCoordonne: changed.exerciceCoordonne = true
    case .attendreAnnee(let annee): changed.annee = annee
    case .signer(let day): changed.signature = day
    case .embaucherAutre: changed.assistant = .autre
    }
    return changed
  }
}
