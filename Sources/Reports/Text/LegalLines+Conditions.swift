import AidRules
import FrenchText

extension AccessTerms {
  var lines: [LegalLine] {
    conditionLines + patienteleLines + adaptationLines + childrenLines + [
      LegalLine("Poste", poste),
      LegalLine("Délai pour remplacer la secrétaire du cabinet", remplacementMois, "mois"),
    ]
  }

  private var conditionLines: [LegalLine] {
    known(
      exclusions.map { LegalLine("Spécialités exclues", $0) },
      autresSpecialites.map { LegalLine("Spécialités autres que la médecine générale", $0) },
      LegalLine("Secteur", secteur),
      LegalLine("Part minimale d'honoraires cliniques", honorairesCliniques),
      LegalLine("Médecins urgentistes", structureUrgence),
      forfait.map { LegalLine("Forfait structure", $0.condition) },
      forfait.map { LegalLine("Forfait structure, indicateurs à remplir", $0.indicateurs) },
      forfait.map {
        LegalLine("Forfait structure, part des feuilles de soins télétransmises", $0.teletransmission)
      },
      exerciceCoordonne.map { LegalLine("Exercice coordonné, condition des signatures dès le", $0) },
      exerciceRegroupe.map { LegalLine("Exercice regroupé, engagement", $0) }
    )
  }

  private var patienteleLines: [LegalLine] {
    known(
      LegalLine("PMT minimale en médecine générale", pmtMedecineGenerale, "patients"),
      ageMinimalPmt.map { LegalLine("Patients comptés dans la PMT, âgés de plus de", $0, "ans") },
      fileActivePediatrie.map { LegalLine("File active minimale en pédiatrie", $0, "patients") },
      LegalLine("File active minimale des autres spécialités", seuilAutres.statut.word, seuilAutres)
    )
  }

  private var adaptationLines: [LegalLine] {
    SituationParticuliere.allCases.compactMap { situation in
      adaptations[situation].map {
        let limited = $0.medecineGeneraleSeule ? " (médecine générale seule)" : ""
        return LegalLine("Aménagement de la patientèle, \(situation.text)\(limited)", $0.reference)
      }
    }
  }

  private var childrenLines: [LegalLine] {
    known(
      enfants.map { LegalLine("Dérogation des généralistes, part d'enfants à dépasser", $0.part) },
      enfants.map {
        LegalLine("Dérogation des généralistes, file active à dépasser", $0.fileActive, "patients")
      }
    )
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

  /// The move of running contracts to the amounts of a later regime.
  var moveLines: [LegalLine] {
    guard let bascule else { return [] }
    let reference = bascule.jour.reference
    return [
      LegalLine("Régime dont viennent ensuite les montants", French.regime(bascule.vers), reference),
      LegalLine("Dès le premier anniversaire à partir du", bascule.jour),
    ]
  }
}

extension AdditionalTerms {
  fileprivate var lines: [LegalLine] {
    [
      LegalLine("Première année de contrat", year: anneeMinimale),
      LegalLine("Zones ouvertes", zonesOuvertes.names, zone),
      LegalLine("Zones dont aucune source ne dit rien", zonesIncertaines.names, zone),
      LegalLine("Objectifs du premier assistant", objectifsAtteints),
      LegalLine("Patientèle", patienteleImportante),
    ]
  }
}
