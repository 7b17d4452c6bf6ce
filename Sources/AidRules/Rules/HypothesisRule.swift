/// What stands in for an answer; nothing does without being said (ruling 1).
///
/// No signature: the day of the evaluation. No hire: year 1 starts at signature. No year for a second assistant: the
/// year running, else the first (ruling 2).
enum HypothesisRule {
  static func judge(_ contract: Contract) -> [Said<Hypothesis>] {
    var hypotheses: [Said<Hypothesis>] = []
    if contract.situation.signature == nil {
      hypotheses.append(Said(.signatureToday(contract.signature), reading: [contract.regime.debut.reference]))
    }
    if contract.situation.embauche == nil {
      hypotheses.append(
        Said(.hireAtSignature(contract.signature), reading: [contract.regime.vie.anniversaire])
      )
    }
    if let asked = contract.askedTerms, case .complementaire(let conditions) = asked.acces,
      contract.situation.annee == nil
    {
      hypotheses.append(
        Said(.judgedInYear(contract.judgedYear), reading: [conditions.anneeMinimale.reference])
      )
    }
    return hypotheses
  }
}
