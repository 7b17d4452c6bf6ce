import AidRules
import FrenchText

extension PaymentCalendar {
  var lines: [LegalLine] {
    switch self {
    case .integralesPuisModulees(let terms): terms.lines
    case .acomptes(let terms): terms.lines
    }
  }
}

extension PaymentTerms {
  fileprivate var lines: [LegalLine] {
    [
      LegalLine("Années versées en entier, quels que soient les objectifs", anneesIntegrales),
      LegalLine("Versement de la 1re année, après la signature", premiereAnneeMois, "mois"),
      LegalLine("Avance des années suivantes", percent: avance),
      LegalLine("Solde", solde), LegalLine("Atteinte des deux objectifs", combinaison),
      LegalLine("P95 et plus", fixeP95),
    ]
  }
}

extension DepositTerms {
  fileprivate var lines: [LegalLine] {
    [
      LegalLine("Acompte de la 1re année", percent: avancePremiereAnnee),
      LegalLine("Acompte de la 1re année, après l'embauche, au plus tôt", premierAcompteJours, "jours"),
      LegalLine("Soldes et acomptes des premières années", anniversaires),
      LegalLine("Part de l'acompte des années suivantes", partage.statut.word, partage),
      LegalLine("Ensuite, versements après l'anniversaire, dans les", delaiMois, "mois"),
      LegalLine("Première année versée dans ce délai", year: delaiDepuisAnnee),
      LegalLine("Première année versée en une fois", year: versementUniqueDepuisAnnee),
    ]
  }
}

extension LifeTerms {
  var lines: [LegalLine] {
    lengthLines + interviewLines + [
      LegalLine("Absence de l'assistant, rien à faire en deçà de", suspension.sansSuiteMois, "mois"),
      LegalLine("Absence de l'assistant, avenant de suspension au-delà de", suspension.avenantMois, "mois"),
      LegalLine("Reprise du contrat", suspension.reprise),
      LegalLine(
        "Résiliation par le médecin, lettre recommandée et préavis de",
        clauses.resiliationPreavisMois,
        "mois"
      ),
      LegalLine(
        "Déménagement trop lointain, ou autre spécialité",
        "comme une nouvelle installation",
        clauses.nouvelleInstallation
      ),
      LegalLine("Groupement d'employeurs", "peut être l'employeur", clauses.groupementEmployeurs),
      LegalLine("Aide collective (non calculée), dès le", aideCollective),
      LegalLine("Téléphone", telephone.value, telephone.reference),
      LegalLine("Contrôle de saisie, PMT au plus, en part de la file active", pmtParFileActive),
      LegalLine("Contrôle de saisie, file active au moins, en part de la PMT", fileActiveParPmt),
      LegalLine("Contrôle de saisie, pourcentage au moins, s'il n'est pas nul", pourcentageMinimal),
    ] + employeur.lines
  }

  private var lengthLines: [LegalLine] {
    known(
      LegalLine("Durée du contrat", dureeAnnees, "ans"),
      embaucheDesSignature.map { LegalLine("Embauche dès la signature", $0) },
      reconduction.map { LegalLine("Au terme", $0) },
      LegalLine("Anniversaire", anniversaire),
      LegalLine("Point de suivi avec la CPAM, tous les", suiviMois, "mois"),
      LegalLine("Premier point de suivi, compté depuis", "l'embauche", suiviDepart),
      LegalLine("Pièces demandées par la CPAM, date", pieces.statut.word, pieces),
      formationAnnees.map { LegalLine("Début de la formation de l'assistant, après l'embauche", $0, "ans") },
      LegalLine("Qualification de l'assistant, après l'embauche", qualificationAnnees, "ans")
    )
  }

  private var interviewLines: [LegalLine] {
    let first = entretien.premierAnnees
    return [
      LegalLine("Entretiens de parcours professionnel, embauches à partir du", entretien.depuis),
      LegalLine(
        "Premier entretien de parcours professionnel, après l'embauche",
        French.count(first.value, "an", "ans"),
        first.reference
      ),
      LegalLine("Entretiens suivants, tous les", entretien.periodeAnnees, "ans"),
    ]
  }
}

extension EmployerTerms {
  fileprivate var lines: [LegalLine] {
    let (full, part) = (supplementaires, complementaires)
    return [
      LegalLine("Période d'essai de l'assistant", essaiMois, "mois"),
      LegalLine("Période d'essai de l'assistant, renouvelable", essaiRenouvelableFois, "fois"),
      LegalLine(
        "Qualification d'un soignant diplômé",
        "formation d'adaptation à l'emploi (FAE)",
        parcours.fae
      ),
      LegalLine("Qualification des autres profils", "CQP d'assistant médical", parcours.cqp),
      LegalLine("Heures supplémentaires, nombre des premières par semaine", full.premieresHeures, "heures"),
      LegalLine("Heures supplémentaires, majoration des premières", full.premieres),
      LegalLine("Heures supplémentaires, majoration des suivantes", full.suivantes),
      LegalLine("Heures complémentaires, première part du contrat", part.premierePart),
      LegalLine("Heures complémentaires, majoration dans cette part", part.premieres),
      LegalLine("Heures complémentaires, part maximale du contrat", part.partMaximale),
      LegalLine("Heures complémentaires, majoration au-delà de la première part", part.suivantes),
    ]
  }
}
