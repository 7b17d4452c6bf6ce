package import AidRules

extension Hypothesis {
  /// What stood in for an answer, in one sentence.
  package var sentence: String {
    switch self {
    case .signatureToday(let day):
      "Date de signature non indiquée : calcul pour une signature le \(day.text)."
    case .hireAtSignature(let day):
      "Date d'embauche non indiquée : la 1re année commence à la signature, le \(day.text)."
    case .judgedInYear(let year):
      "Année de contrat non indiquée : l'accès est jugé pour la \(French.ordinal(year)) année."
    }
  }
}

extension Undertaking {
  /// What the doctor undertakes, in one sentence.
  package func sentence(_ phrasing: Phrasing) -> String {
    switch self {
    case .hire(let fromSignature):
      "Embaucher un assistant médical\(fromSignature ? ", dès la signature du contrat," : "") pour le temps de travail "
        + "choisi."
    case .noReplacement:
      "Ne pas remplacer un emploi existant : c'est un poste en plus."
    case .training(let years):
      "Inscrire l'assistant en formation dans les \(French.count(years, "an", "ans")) qui suivent l'embauche."
    case .qualification(let years):
      "Faire qualifier l'assistant dans les \(French.count(years, "an", "ans")) qui suivent l'embauche"
        + (phrasing.qualification.mention(phrasing).map { " (\($0))." } ?? ".")
    case .patientele:
      "Accueillir plus de patients, ou maintenir la patientèle, selon les objectifs du contrat."
    case .coordinatedPractice:
      "Exercer de façon coordonnée : équipe de soins primaires, maison de santé, CPTS ou réunions régulières."
    case .groupPractice:
      "Exercer en groupe, ou seul en zone sous-dense (d'après la presse) : à confirmer avec \(phrasing.cpam)."
    case .review(let months):
      "Faire le point avec la CPAM tous les \(French.count(months, "mois", "mois"))."
    }
  }
}

extension Clause {
  /// What the contract provides for, and what is said beside what isn't official.
  package func sentence(_ phrasing: Phrasing) -> String {
    let mention = reference.statut.mention(of: [reference], phrasing).map { " (\($0))" } ?? ""
    return "\(kind.text)\(mention)."
  }
}

extension Clause.Kind {
  /// What the contract provides for, in one sentence without its stop.
  package var text: String {
    switch self {
    case .resiliation(let months):
      "Vous pouvez mettre fin au contrat par lettre recommandée, avec un préavis de "
        + French.count(months, "mois", "mois")
    case .nouvelleInstallation:
      "Si vous déménagez trop loin pour garder vos patients, ou changez de spécialité, vous êtes traité comme un médecin "
        + "nouvellement installé : la CPAM met fin au contrat, et vous pouvez en signer un autre"
    case .groupementEmployeurs:
      "Un groupement d'employeurs peut être l'employeur et mettre l'assistant à votre disposition"
    case .contact(let telephone):
      "Pour toute question, appelez les délégués de votre CPAM au \(telephone)"
    }
  }
}

extension Refusal {
  /// Why no evaluation can be made, in one sentence.
  package var sentence: String {
    switch self {
    case .beforeFirstRegime(let signature, let first):
      "Aucun dispositif d'aide avant le \(first.text) : la signature indiquée "
        + "(\(signature.text)) est trop ancienne."
    case .emptyBareme:
      "Le barème ne contient aucun régime : il est inutilisable."
    }
  }

  /// The same in one sentence that names the flag, what was expected and what was received.
  package func commandLineSentence(flag: String) -> String {
    switch self {
    case .beforeFirstRegime(let signature, let first):
      "\(flag) : aucun dispositif d'aide avant le \(first.text) ; une date de ce jour "
        + "ou après est attendue ; reçu \(French.quoted(signature.description))."
    case .emptyBareme:
      sentence
    }
  }
}
