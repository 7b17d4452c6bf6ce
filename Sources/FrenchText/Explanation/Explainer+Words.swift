package import AidRules

extension Explainer {
  /// What a step found, in a word or two: « oui », « 19 000 € », « à demander à la CPAM ».
  package func word(_ node: Explanation) -> String {
    switch node.step {
    case .verdict: evaluation.verdict.word
    case .regime: French.regime(regime.id)
    case .contact: phrasing.telephone
    case .criterion(let id): evaluation.criterion(id).map(evaluation.word(of:)) ?? Self.nothing
    case .tranche: bandWord
    case .limites: "de P30 à P95"
    case .option(let option): found(option)?.verdict.word ?? Self.nothing
    case .acces(let option): found(option)?.acces.accessWord ?? Self.nothing
    case .condition(let option, let id): condition(id, of: option)?.sign.word ?? Self.nothing
    case .objectif(let option, let indicateur): objective(indicateur, of: option)?.word ?? Self.nothing
    case .maximum(let option, let annee):
      year(annee, of: option).flatMap { year in year.maximum?.text(year.statut) } ?? "rien"
    case .versements(let option, let annee):
      French.list(year(annee, of: option)?.versements.map(\.nature.text) ?? [])
    case .versement(let option, let annee, let rang):
      payment(rang, annee, of: option)?.montant.text(year(annee, of: option)?.statut) ?? Self.nothing
    case .engagements, .vie, .clauses, .suspensions, .hypotheses, .avertissements: String(node.children.count)
    case .engagement(let rang): evaluation.undertakings.at(rang)?.word ?? Self.nothing
    case .echeance(let rang): evaluation.deadlines.at(rang)?.shortDay ?? Self.nothing
    case .clause(let rang): evaluation.clauses.at(rang)?.kind.word ?? Self.nothing
    case .suspension(let rang): evaluation.suspensions.at(rang)?.suite.word ?? Self.nothing
    case .hypothese: "hypothèse"
    case .avertissement: "à savoir"
    }
  }

  private static let nothing = "rien"

  private var bandWord: String {
    let band = evaluation.band
    if band.statut == .inconnu { return "inconnue" }
    return band.statut == .estime ? "≈ \(band.tranches.text)" : band.tranches.text
  }
}

extension Objective {
  /// The target in a word or two.
  fileprivate var word: String {
    guard let cible else {
      if case .unknown(let cause) = method { return cause.word }
      return "à maintenir"
    }
    return isMaintained ? "à maintenir" : cible.text(statut)
  }
}

extension ConditionFinding {
  /// What the finding comes down to, by its weight.
  package var sign: Sign {
    switch level {
    case .oui: .yes
    case .sousConditions: .toConfirm
    case .inconnu: .pending
    case .non: .no
    }
  }
}

extension Undertaking {
  /// The figure of the undertaking, else that it is one.
  fileprivate var word: String {
    switch self {
    case .training(let years), .qualification(let years): French.count(years, "an", "ans")
    case .review(let months): French.count(months, "mois", "mois")
    case .hire, .noReplacement, .patientele, .coordinatedPractice, .groupPractice: "engagement"
    }
  }
}

extension Clause.Kind {
  /// The figure of the clause, else that it is one.
  fileprivate var word: String {
    switch self {
    case .resiliation(let months): French.count(months, "mois", "mois")
    case .contact(let telephone): telephone
    case .nouvelleInstallation, .groupementEmployeurs: "prévu"
    }
  }
}

extension SuspensionFinding.Suite {
  /// What follows from an absence, in a word or two.
  fileprivate var word: String {
    switch self {
    case .horsContrat: "sans effet"
    case .sansSuite: "rien à faire"
    case .aConvenir: "à convenir"
    case .avenant: "avenant"
    }
  }
}
