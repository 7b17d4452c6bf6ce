package import AidRules

extension Warning {
  /// The warning in one or two sentences.
  package func sentence(_ phrasing: Phrasing) -> String {
    switch self {
    case .figuresIfEligible:
      return "Les montants et les objectifs valent si les réponses qui manquent sont favorables."
    case .notifiedWithoutOption:
      return
        "Un objectif notifié vaut pour un temps de travail précis : choisissez-le pour qu'il soit pris en compte."
    case .notifiedBelowStart(let indicateur, let target, let start):
      return
        "L'objectif notifié (\(indicateur.text) : \(French.number(target))) est inférieur à votre chiffre de départ "
        + "(\(French.number(start))) : vérifiez-le. Il est lu comme un maintien."
    case .bandContradicts(let typed, let figures):
      return
        "La tranche indiquée (\(typed.text)) ne correspond pas à vos chiffres (\(figures.text)) : vérifiez avec votre CPAM."
    case .bandEstimated(let bands):
      return
        "Votre tranche de patientèle (≈ \(bands.text)) est estimée : seule votre CPAM la connaît (\(phrasing.telephone))."
    case .p95Reached(let indicateur, let estimated):
      return
        "\(French.capitalized(indicateur.name)) atteint \(estimated ? "sans doute " : "")le P95"
        + "\(estimated ? " (limite estimée)" : "") : un avenant est à signer pour que l'aide en tienne compte."
    case .secretaryMustBeReplaced(let known):
      return secretarySentence(known: known, phrasing)
    case .collectiveAid(let since, let source):
      return
        "Une aide collective pour les SISA, SCP et SCM existe depuis le \(since.text) (d'après la presse : \(source)) : "
        + "elle n'est pas encore calculée ici."
    case .specialtyNote(let note):
      return French.typeset(note)
    case .contractEnded(let day):
      return
        "Ce contrat est arrivé à son terme le \(day.text), sans renouvellement tacite : plus rien n'est versé au titre des "
        + "années suivantes. Pour une aide à venir, indiquez une nouvelle date de signature."
    case .zoneWithoutEffect, .factWithoutEffect, .hiredBeforeSignature, .hiredWithoutSignature,
      .pmtLargerThanFileActive, .fileActiveSmallerThanPmt, .percentageLikeShare:
      return doubtSentence
    case .beyondContract(let years, let renewed):
      return "Le contrat dure \(French.count(years, "an", "ans")) : "
        + (renewed
          ? "les années suivantes supposent son renouvellement aux mêmes conditions."
          : "il n'est pas renouvelé tacitement, et les années suivantes ne sont montrées qu'à titre indicatif.")
    case .checkedOn(let day):
      return "Barème vérifié le \(day.text) : un texte plus récent peut avoir changé ces règles."
    case .staleCheck(let key, let source, let checked, let months):
      return
        "Une valeur utilisée ici n'a pas été contrôlée depuis plus de \(French.count(months, "mois", "mois")) : "
        + "\(French.legalName(path: key)), contrôlée le \(checked.text)\(source.map { " (source : \($0))" } ?? "")."
    }
  }

  private func secretarySentence(known: Bool, _ phrasing: Phrasing) -> String {
    let months = French.count(phrasing.replacementMonths, "mois", "mois")
    let duty =
      "doit être remplacée : par une autre secrétaire dans les \(months), ou par un secrétariat "
      + "téléphonique avec justificatif (délai d'après la presse)."
    return known
      ? "Si vous embauchez la secrétaire du cabinet, elle \(duty)"
      : "Le profil de l'assistant n'est pas indiqué : la secrétaire du cabinet, si c'est elle, \(duty)"
  }

  /// Answers that look odd together: a doubt is said, nothing is blocked.
  private var doubtSentence: String {
    switch self {
    case .zoneWithoutEffect:
      "La zone ne change rien pour le temps de travail choisi."
    case .factWithoutEffect(let fact):
      "Une réponse donnée ne compte pas dans votre cas : \(fact.name)."
    case .hiredBeforeSignature:
      "L'embauche précède la signature du contrat : vérifiez les deux dates."
    case .hiredWithoutSignature(let hire, let assumed):
      "L'embauche du \(hire.text) est passée et la signature n'est pas indiquée : le calcul suppose un contrat signé le "
        + "\(assumed.text), sans doute à tort. Indiquez la date du contrat, qui décide du texte et des montants."
    case .pmtLargerThanFileActive(let pmt, let fileActive):
      "La PMT (\(French.number(pmt))) dépasse de beaucoup la file active (\(French.number(fileActive))) : "
        + "vérifiez les deux chiffres."
    case .fileActiveSmallerThanPmt(let pmt, let fileActive):
      "La file active (\(French.number(fileActive))) est bien plus petite que la PMT (\(French.number(pmt))) : "
        + "vérifiez les deux chiffres."
    case .percentageLikeShare(let fact, let percent):
      "\(French.capitalized(fact.name)) est de \(percent.text), ce qui est très peu : vérifiez qu'elle est "
        + "donnée sur cent, et non sur un."
    default:
      ""
    }
  }
}
