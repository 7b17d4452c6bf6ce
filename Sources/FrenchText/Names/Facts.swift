package import AidRules

extension Fact {
  /// The fact inside a sentence, as in « Il manque encore votre secteur. »
  package var name: String {
    switch self {
    case .specialite: "votre spécialité"
    case .secteur: "votre secteur"
    case .optam: "votre adhésion à l'OPTAM"
    case .honorairesCliniques: "la part de vos honoraires cliniques"
    case .structureUrgence: "votre exercice en structure d'urgence"
    case .zone: "la zone de votre cabinet"
    case .pmt: "votre patientèle médecin traitant"
    case .fileActive: "votre file active"
    case .seuilP30: "le seuil P30 de votre spécialité"
    case .tranche: "votre tranche de patientèle"
    case .situations: "vos situations particulières"
    case .partMoins16: "la part des enfants parmi vos patients"
    case .forfaitStructure: "le forfait structure"
    case .exerciceCoordonne: "l'exercice coordonné"
    case .suspension: "les absences de l'assistant"
    case .option: "le temps de travail de l'assistant"
    case .objectifsAtteints: "l'atteinte des objectifs du premier assistant"
    case .signature: "la date de signature"
    case .embauche: "la date d'embauche"
    case .annee: "l'année de contrat"
    case .assistant: "le profil de l'assistant"
    case .objectifPmt: "l'objectif PMT notifié"
    case .objectifFileActive: "l'objectif de file active notifié"
    case .pmtAtteinte: "la patientèle médecin traitant atteinte"
    case .fileActiveAtteinte: "la file active atteinte"
    case .salaire: "le salaire brut de l'assistant"
    case .anciennete: "l'ancienneté de l'assistant"
    case .heures: "les heures que vous payez"
    case .coefficient: "le coefficient du groupement d'employeurs"
    case .coutEmployeur: "le coût de l'assistant"
    case .tarifConsultation: "le tarif de votre consultation"
    case .semaines: "les semaines où vous travaillez"
    }
  }

  /// The option of the command line that gives the fact.
  package var flag: String {
    "--" + String(rawValue.map { $0 == "_" ? "-" : $0 })
  }
}

extension Indicateur {
  /// The indicator as a heading or in a table.
  package var text: String {
    switch self {
    case .pmt: "PMT"
    case .fileActive: "file active"
    }
  }

  /// The indicator inside a sentence.
  package var name: String {
    switch self {
    case .pmt: "votre PMT"
    case .fileActive: "votre file active"
    }
  }
}
