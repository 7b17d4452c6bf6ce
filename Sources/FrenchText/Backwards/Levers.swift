package import AidRules

extension Lever {
  /// What to do, in the infinitive.
  ///
  ///     porter votre PMT de 774 à 775 patients
  /// - Parameter day: The day of the evaluation, on which a contract can be signed without waiting.
  package func text(on day: Day) -> String {
    let (verb, object) = words(on: day)
    return "\(verb) \(object)"
  }

  /// The verb apart from what differs between two levers on one fact.
  func words(on day: Day) -> (verb: String, object: String) {
    switch self {
    case .adhererOptam: ("adhérer", "à l'OPTAM ou à l'OPTAM-ACO (autrefois OPTAM-CO)")
    case .augmenter(let indicateur, let old, let new):
      ("porter \(indicateur.name) de \(French.number(old)) à", French.count(new, "patient", "patients"))
    case .atteindreTranche(let tranche): ("atteindre", "la tranche \(tranche.text) de votre spécialité")
    case .augmenterHonoraires(let old, let new):
      ("porter vos honoraires cliniques de \(old.text) à", new.text)
    case .sInstaller(let zone): ("installer votre cabinet dans", zone.name)
    case .choisir(let option): ("choisir", option.text)
    case .atteindreObjectifs: ("atteindre", "les objectifs du premier assistant")
    case .remplirForfaitStructure: ("remplir", "tous les indicateurs du forfait structure")
    case .exercerCoordonne:
      (
        "exercer",
        "de façon coordonnée (équipe de soins primaires, maison de santé, CPTS ou réunions régulières)"
      )
    case .attendreAnnee(let annee): ("attendre", "la \(French.ordinal(annee)) année de contrat")
    case .signer(let signature):
      signature == day
        ? ("signer", "sans attendre, le \(signature.text)") : ("attendre", "le \(signature.text) pour signer")
    case .embaucherAutre: ("embaucher", "une autre personne que la secrétaire du cabinet")
    }
  }
}

extension [ChangeSet] {
  /// The sets, each as a sentence; those that change the same facts to the same effect are told together where any
  /// choice works.
  ///
  ///     Installer votre cabinet dans la ZIP ou la ZAC, et attendre la 3e année : vous seriez éligible sous conditions.
  package func sentences(on day: Day) -> [(sentence: String, references: [Reference])] {
    var groups: [[ChangeSet]] = []
    for set in self {
      let place = groups.firstIndex { $0[0].isAlternative(to: set) }
      if let place { groups[place].append(set) } else { groups.append([set]) }
    }
    return groups.flatMap { group in
      group.offersEveryChoice ? [group.together(on: day)] : group.map { [$0].together(on: day) }
    }
  }

  /// Whether the levers of these sets, taken fact by fact, can be combined freely.
  private var offersEveryChoice: Bool {
    guard let first else { return false }
    let choices = first.changes.indices.map { place in Set(map { $0.changes[place].lever }).count }
    return choices.reduce(1, *) == count
  }

  private func together(on day: Day) -> (sentence: String, references: [Reference]) {
    let places = first?.changes.indices ?? 0..<0
    let parts = places.map { place in
      var levers: [Lever] = []
      for set in self where !levers.contains(set.changes[place].lever) {
        levers.append(set.changes[place].lever)
      }
      let words = levers.map { $0.words(on: day) }
      let isSameVerb = words.allSatisfy { $0.verb == words[0].verb }
      return isSameVerb
        ? "\(words[0].verb) \(French.list(words.map(\.object), "ou"))"
        : French.list(words.map { "\($0.verb) \($0.object)" }, "ou")
    }
    let verdict = first?.verdict ?? .aCompleter
    // A comma even before « et »: a part may hold « ou ».
    let listed = [parts.dropLast().joined(separator: ", "), parts.last ?? ""].filter { !$0.isEmpty }
    return (
      "\(French.capitalized(listed.joined(separator: ", et "))) : \(verdict.prospect).",
      flatMap(\.changes).flatMap(\.references)
    )
  }
}

extension ChangeSet {
  fileprivate func isAlternative(to other: ChangeSet) -> Bool {
    verdict == other.verdict && changes.map(\.lever.fact) == other.changes.map(\.lever.fact)
  }
}

extension Verdict {
  /// What the verdict would become.
  fileprivate var prospect: String {
    switch self {
    case .eligible: "vous seriez éligible"
    case .sousConditions: "vous seriez éligible sous conditions"
    case .nonEligible: "vous ne seriez pas éligible"
    case .aCompleter: "il ne manquerait plus que des réponses"
    }
  }
}
