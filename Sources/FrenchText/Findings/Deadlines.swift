package import AidRules

extension Deadline.Kind {
  /// What has to be done, in a few words.
  package var text: String {
    switch self {
    case .signature: "Signature du contrat"
    case .embauche: "Embauche de l'assistant"
    case .pieces: "Pièces à envoyer à la CPAM"
    case .finEssai: "Fin de la période d'essai"
    case .finEssaiRenouvele: "Fin de la période d'essai, si elle est renouvelée"
    case .suivi: "Point avec la CPAM"
    case .anniversaire(let year): "\(French.ordinal(year, feminine: false)) anniversaire du contrat"
    case .remplacement: "La secrétaire doit être remplacée"
    case .formation: "L'assistant doit être entré en formation"
    case .qualification: "L'assistant doit être qualifié"
    case .entretien: "Entretien de parcours professionnel"
    case .renouvellement: "Renouvellement tacite du contrat"
    case .terme: "Fin du contrat, sans renouvellement tacite"
    }
  }

  /// Who has to do something, in a word, where the text doesn't say it already.
  package var who: String? {
    switch self {
    case .pieces, .remplacement: "vous"
    case .finEssai, .finEssaiRenouvele, .entretien: "employeur"
    case .signature, .embauche, .suivi, .anniversaire, .formation, .qualification, .renouvellement, .terme:
      nil
    }
  }

  /// Who does what, in one sentence.
  package var duty: String {
    switch self {
    case .signature: "Vous et la CPAM signez le contrat d'aide."
    case .embauche: "L'assistant commence à travailler\u{202F}; la 1re année du contrat commence."
    case .pieces:
      "Vous envoyez à la CPAM le contrat de travail et les autres pièces qu'elle demande avant de payer. Personne n'a "
        + "publié de date\u{A0}: demandez-la."
    case .finEssai:
      "Dernier jour\u{A0}: l'employeur décide avant de garder l'assistant, ou de renouveler l'essai si le contrat de "
        + "travail l'écrit."
    case .finEssaiRenouvele:
      "Dernier jour de l'essai renouvelé\u{A0}: l'employeur décide avant de garder l'assistant."
    case .suivi: "La CPAM vous propose un point sur le contrat\u{202F}; elle fixe le jour avec vous."
    case .anniversaire: "Une année du contrat s'achève, la suivante commence."
    case .remplacement:
      "Au plus tard ce jour, vous remplacez la secrétaire devenue assistante, par une autre ou par un secrétariat "
        + "téléphonique."
    case .formation: "Au plus tard ce jour, l'assistant inscrit par l'employeur commence sa formation."
    case .qualification: "Au plus tard ce jour, l'assistant a terminé sa formation."
    case .entretien: "Au plus tard ce jour, l'employeur reçoit l'assistant et en garde une trace écrite."
    case .renouvellement: "Le contrat se renouvelle sans démarche, si personne n'y met fin."
    case .terme: "Le contrat s'achève\u{202F}; un autre peut être signé."
    }
  }
}

extension Deadline.Parcours {
  /// The training, as it is put beside a duty.
  package var text: String {
    switch self {
    case .fae: "FAE"
    case .cqp: "CQP"
    case .selonProfil: "CQP, ou FAE d'un soignant"
    }
  }
}

extension Deadline {
  /// What has to be done, with the training where it is about one.
  package var text: String {
    kind.text + (parcours.map { " (\($0.text))" } ?? "")
  }

  /// The day in short, else that it is to be asked.
  package var shortDay: String { date?.shortText ?? "à demander" }

  /// The day, the duty, and what is said beside a day that isn't official.
  package func sentence(_ phrasing: Phrasing) -> String {
    sentence(kind.text, phrasing)
  }

  fileprivate func sentence(_ text: String, _ phrasing: Phrasing) -> String {
    guard let date else { return "Date à demander à \(phrasing.cpam)\u{A0}: \(text)." }
    let statut = reference.flatMap { $0.statut.mention(of: [$0], phrasing) }
    let words = [parcours?.text, statut, shift?.text].compactMap { $0 }.joined(separator: ", ")
    return "\(date.text)\u{A0}: \(text)" + (words.isEmpty ? "." : " (\(words)).")
  }
}

/// A duty as a list tells it: the reviews that follow one alike are told with it.
package struct ToldDeadline: Sendable {
  /// The duty, the first of those told together.
  package let deadline: Deadline
  /// How often it comes back; nil for a duty told alone.
  let repeats: String?

  /// What has to be done, and how often.
  package var text: String { deadline.text + (repeats ?? "") }

  /// The day, the duty, and what is said beside a day that isn't official.
  package func sentence(_ phrasing: Phrasing) -> String {
    deadline.sentence(deadline.kind.text + (repeats ?? ""), phrasing)
  }
}

extension [Deadline] {
  /// The duties in order; reviews that a suspension treats alike are told on the day of the first.
  package var told: [ToldDeadline] {
    var met: Set<SuspensionShift?> = []
    return compactMap { deadline in
      guard case .suivi = deadline.kind else { return ToldDeadline(deadline: deadline, repeats: nil) }
      guard met.insert(deadline.shift).inserted else { return nil }
      let alike = count { other in
        if case .suivi = other.kind { other.shift == deadline.shift } else { false }
      }
      guard alike > 1, let months = deadline.references.last,
        let period = months.valeur?.printed(key: months.key)
      else { return ToldDeadline(deadline: deadline, repeats: nil) }
      return ToldDeadline(deadline: deadline, repeats: ", puis tous les \(period)")
    }
  }
}
