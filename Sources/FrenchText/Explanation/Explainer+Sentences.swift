package import AidRules

extension Explainer {
  /// What a step found, in one sentence: the figure, what it was compared with and by how much, how well it is
  /// established.
  package func sentence(_ node: Explanation) -> String {
    switch node.step {
    case .verdict: "\(evaluation.verdict.word). \(evaluation.verdictSentence(phrasing))"
    case .regime:
      "Signature le \(evaluation.signature.text) : \(French.regime(regime.id)), en vigueur depuis le "
        + "\(regime.debut.value.text)."
    case .contact: "Pour toute question : \(phrasing.cpam)."
    case .criterion(let id): evaluation.criterion(id).map(sentence) ?? ""
    case .tranche: bandSentence(node)
    case .limites(let indicateur): limitsSentence(indicateur)
    case .option(let option): "Assistant à \(option.text) : \(word(node).lowercased())."
    case .acces(let option): found(option).map(accessSentence) ?? ""
    case .condition(let option, let id): condition(id, of: option).map { sentence($0, of: option) } ?? ""
    case .objectif(let option, let indicateur):
      objective(indicateur, of: option).map { sentence($0, of: option) } ?? ""
    case .maximum(let option, let annee): maximumSentence(node, annee, of: option)
    case .versements(let option, let annee):
      "Versements de la \(French.ordinal(annee)) année à \(option.text) : \(word(node))."
    case .versement(let option, let annee, let rang):
      payment(rang, annee, of: option).map { sentence($0, word(node)) } ?? ""
    case .engagements: "Vos engagements en signant."
    case .vie: "Les échéances du contrat."
    case .clauses: "Ce que prévoit le contrat."
    case .suspensions: "Les absences de l'assistant."
    case .hypotheses: "Ce qui tient lieu de réponse."
    case .avertissements: "Ce qu'il faut savoir de plus."
    case .engagement(let rang): evaluation.undertakings.at(rang)?.sentence(phrasing) ?? ""
    case .echeance(let rang): evaluation.deadlines.at(rang)?.sentence(phrasing) ?? ""
    case .clause(let rang): evaluation.clauses.at(rang)?.sentence(phrasing) ?? ""
    case .suspension(let rang): evaluation.suspensions.at(rang)?.sentence(phrasing) ?? ""
    case .hypothese(let rang): evaluation.hypotheses.at(rang)?.sentence ?? ""
    case .avertissement(let rang): evaluation.warnings.at(rang)?.sentence(phrasing) ?? ""
    }
  }

  private func sentence(_ criterion: Criterion) -> String {
    let said =
      "\(criterion.id.text), \(evaluation.word(of: criterion)). "
      + evaluation.sentence(of: criterion, phrasing)
    guard criterion.verdict == .oui || criterion.verdict == .non else { return said }
    return mentioned(said, criterion.statut, criterion.references)
  }

  private func accessSentence(_ option: OptionEvaluation) -> String {
    mentioned(option.accessSentence(phrasing), option.statut, option.references)
  }

  private func sentence(_ finding: ConditionFinding, of option: OptionETP) -> String {
    guard finding.level == .oui else {
      return finding.cause.sentence(phrasing, comparing: Comparison(option: option))
    }
    return switch finding.condition {
    case .annee:
      "\(option.text) : ouvert à partir de la \(finding.reference.valeur?.printed(key: finding.reference.key) ?? "")"
        + " de contrat, condition remplie."
    case .zone: "\(option.text) : réservé à \(phrasing.openZones(of: option)), condition remplie."
    case .objectifs: "\(option.text) : les objectifs du premier assistant sont atteints."
    case .patientele: finding.cause.sentence(phrasing, comparing: Comparison(option: option))
    }
  }

  private func sentence(_ objective: Objective, of option: OptionETP) -> String {
    let name = "Objectif de \(objective.indicateur.text) à \(option.text) : \(objective.targetText)"
    let method = objective.method.sentence(phrasing)
    guard objective.cible != nil else { return name + French.uncapitalized(method) }
    return "\(name)\(said(objective.statut, objective.references)). \(method)"
  }

  private func maximumSentence(_ node: Explanation, _ annee: Int, of option: OptionETP) -> String {
    let name = "Aide maximale de la \(French.ordinal(annee)) année à \(option.text) : "
    guard let year = year(annee, of: option), year.maximum != nil else { return name + "rien." }
    let move = regime.bascule.flatMap { bascule in
      node.references.contains(bascule.jour.reference)
        ? ", montant du texte suivant (\(French.regime(bascule.vers))) pour une année qui commence le \(year.debut.text)"
        : nil
    }
    return name + word(node) + said(year.statut, year.references) + (move ?? "") + "."
  }

  private func sentence(_ payment: Payment, _ amount: String) -> String {
    let effect = payment.shift.map { ", \($0.text)" } ?? ""
    return
      "\(French.capitalized(payment.nature.text)), \(payment.limite.before) \(payment.date.text) : \(amount)"
      + said(payment.statut, payment.references) + effect + "."
  }

  /// Adds what is said beside a figure that isn't official to a sentence.
  private func mentioned(_ sentence: String, _ statut: Statut, _ references: [Reference]) -> String {
    guard let mention = mention(statut, references) else { return sentence }
    return "\(sentence) \(French.capitalized(mention))."
  }

  private func said(_ statut: Statut?, _ references: [Reference]) -> String {
    statut.flatMap { mention($0, references) }.map { ", \($0)" } ?? ""
  }

  /// What is said beside a figure that isn't official; an estimate bears its sign already.
  private func mention(_ statut: Statut, _ references: [Reference]) -> String? {
    statut == .estime ? Statut.estime.word : statut.mention(of: references, phrasing)
  }
}
