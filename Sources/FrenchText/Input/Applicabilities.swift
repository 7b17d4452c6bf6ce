import AidRules
package import Intake

extension NotApplicable {
  /// Why the question isn't asked, in one sentence.
  package var sentence: String {
    switch self {
    case .optamOnlyInSecteurDeux(let secteur):
      "Sans objet en \(secteur.text) : l'OPTAM concerne le secteur 2."
    case .pmtOnlyWithTwoIndicators:
      "Sans objet : dans votre spécialité, seule la file active compte."
    case .clinicalFeesOtherSpecialty:
      "Sans objet : la part clinique ne compte qu'en chirurgie, ORL chirurgicale et gynécologie."
    case .emergencyOtherSpecialty:
      "Sans objet : la question concerne les médecins urgentistes."
    case .thresholdPublished:
      "Sans objet : le seuil de votre spécialité est publié."
    case .thresholdWithinTranche(let tranche):
      "Sans objet : la tranche indiquée (\(tranche.text)) suffit."
    case .firstAssistantOnly(let option):
      option.map { "Sans objet pour \($0.text) : la question concerne un second assistant." }
        ?? "Sans objet : la question concerne un second assistant."
    case .otherRegime:
      "Sans objet : la question ne concerne que les contrats de l'avenant 7."
    case .coordinatedPracticeUndertaken:
      "Sans objet : à cette date de signature, l'exercice coordonné est un engagement, pas une condition."
    case .childrenOtherSpecialty:
      "Sans objet : la part des enfants ne compte qu'en médecine générale."
    case .targetWithoutOption:
      "Sans objet : un objectif notifié vaut pour un temps de travail, et aucun n'est choisi."
    }
  }
}

extension Applicability {
  /// Why the question isn't asked now, or nil when it is.
  package var sentence: String? {
    switch self {
    case .asked: nil
    case .notYet(let fact): "En attente : cette question dépend d'une autre réponse (\(fact.name))."
    case .notApplicable(let cause): cause.sentence
    }
  }
}

extension NotApplicable {
  /// Why the question isn't asked, in a few words.
  package var line: String {
    switch self {
    case .optamOnlyInSecteurDeux(let secteur): "Sans objet en secteur \(secteur.rawValue)"
    case .pmtOnlyWithTwoIndicators: "Sans objet : seule la file active compte"
    case .clinicalFeesOtherSpecialty, .emergencyOtherSpecialty: "Sans objet (spécialité)"
    case .thresholdPublished: "Sans objet : le seuil est publié"
    case .thresholdWithinTranche: "Sans objet : la tranche suffit"
    case .firstAssistantOnly: "Sans objet : second assistant seulement"
    case .otherRegime: "Sans objet (autre texte)"
    case .coordinatedPracticeUndertaken: "Sans objet : un engagement"
    case .childrenOtherSpecialty: "Sans objet (spécialité)"
    case .targetWithoutOption: "Sans objet sans temps de travail choisi"
    }
  }
}

extension Applicability {
  /// Why the question isn't asked now, in a few words; nil when it is.
  package var line: String? {
    switch self {
    case .asked: nil
    case .notYet(let fact): "En attente : \(fact.name)"
    case .notApplicable(let cause): cause.line
    }
  }
}
