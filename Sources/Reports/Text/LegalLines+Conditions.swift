import AidRules
import FrenchText

extension AccessTerms {
  var lines: [LegalLine] {
    [
      LegalLine("Secteur", secteur),
      LegalLine("Part minimale d'honoraires cliniques", honorairesCliniques),
      LegalLine("Médecins urgentistes", structureUrgence),
      LegalLine("PMT minimale en médecine générale", pmtMedecineGenerale, "patients"),
      LegalLine("File active minimale en pédiatrie", fileActivePediatrie, "patients"),
      LegalLine("File active minimale des autres spécialités", seuilAutres.statut.word, seuilAutres),
    ] + adaptationLines + [
      LegalLine("Poste", poste),
      LegalLine("Délai pour remplacer la secrétaire du cabinet", remplacementMois, "mois"),
    ]
  }

  private var adaptationLines: [LegalLine] {
    SituationParticuliere.allCases.compactMap { situation in
      adaptations[situation].map {
        LegalLine("Aménagement de la patientèle, \(situation.text)", $0)
      }
    }
  }
}

extension OptionTerms {
  /// Who may choose the option.
  var accessLine: LegalLine {
    let access =
      switch acces {
      case .ouvert: "ouvert"
      case .ferme: "fermé aux nouveaux contrats"
      case .complementaire: "avec un second assistant"
      }
    return LegalLine("\(option.text), accès", access, reference)
  }
}

extension Regime {
  /// The conditions of a second assistant, the same for every option that has one.
  var secondAssistantLines: [LegalLine] {
    for terms in options {
      if case .complementaire(let conditions) = terms.acces { return conditions.lines }
    }
    return []
  }
}

extension AdditionalTerms {
  fileprivate var lines: [LegalLine] {
    [
      LegalLine("Première année de contrat", French.ordinal(anneeMinimale.value), anneeMinimale.reference),
      LegalLine("Zones ouvertes", names(zonesOuvertes), zone),
      LegalLine("Zones dont aucune source ne dit rien", names(zonesIncertaines), zone),
      LegalLine("Objectifs du premier assistant", objectifsAtteints),
      LegalLine("Patientèle", patienteleImportante),
    ]
  }

  private func names(_ zones: Set<Zone>) -> String {
    zones.isEmpty ? "aucune" : French.list(Zone.allCases.filter(zones.contains).map(\.text))
  }
}

extension LifeTerms {
  var lines: [LegalLine] {
    [
      LegalLine("Durée du contrat", dureeAnnees, "ans"),
      LegalLine("Anniversaire", anniversaire),
      LegalLine("Point de suivi avec la CPAM, tous les", suiviMois, "mois"),
      LegalLine("Qualification de l'assistant, après l'embauche", qualificationAnnees, "ans"),
      LegalLine(
        "Premier entretien de parcours professionnel, après l'embauche",
        French.count(entretienAnnees.value, "an", "ans"),
        entretienAnnees.reference
      ),
      LegalLine("Entretiens suivants, tous les", entretienPeriodeAnnees, "ans"),
      LegalLine("Suspension", suspension),
      LegalLine("Aide collective (non calculée), dès le", aideCollective),
      LegalLine("Téléphone", telephone.value, telephone.reference),
      LegalLine(
        "Contrôle de saisie, PMT au plus, en part de la file active",
        pmtParFileActive.value.printed,
        pmtParFileActive.reference
      ),
      LegalLine(
        "Contrôle de saisie, file active au moins, en part de la PMT",
        fileActiveParPmt.value.printed,
        fileActiveParPmt.reference
      ),
    ]
  }
}
