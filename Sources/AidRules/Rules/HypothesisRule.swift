/// What stands in for an answer; nothing does without being said (ruling 1).
enum HypothesisRule {
  static func judge(_ contract: Contract) -> [Hypothesis] {
    var hypotheses: [Hypothesis] = []
    if contract.situation.signature == nil { hypotheses.append(.signatureToday(contract.signature)) }
    if contract.situation.embauche == nil { hypotheses.append(.hireAtSignature(contract.signature)) }
    if contract.asksSecondAssistant, contract.situation.annee == nil {
      hypotheses.append(.judgedInYear(contract.judgedYear))
    }
    return hypotheses
  }
}
