package import AidRules
import Intake
package import Wizard

extension Warning {
  /// What the warning says of one answer, to stand beside it; nil when it isn't about that answer.
  package func doubt(on fact: Fact) -> String? {
    switch (self, fact) {
    case (.bandContradicts, .tranche): "ne correspond pas à vos chiffres"
    case (.bandContradicts, .pmt), (.bandContradicts, .fileActive): "ne correspond pas à la tranche"
    case (.pmtLargerThanFileActive, .pmt), (.fileActiveSmallerThanPmt, .pmt):
      "dépasse de beaucoup la file active"
    case (.pmtLargerThanFileActive, .fileActive), (.fileActiveSmallerThanPmt, .fileActive):
      "bien plus petite que la PMT"
    case (.notifiedBelowStart(.pmt, _, _), .objectifPmt),
      (.notifiedBelowStart(.fileActive, _, _), .objectifFileActive):
      "inférieur au chiffre de départ"
    case (.hiredBeforeSignature, .embauche): "précède la signature"
    case (.hiredBeforeSignature, .signature): "suit l'embauche"
    case (.hiredWithoutSignature, .embauche): "déjà passée, sans date de signature"
    case (.percentageLikeShare(let typed, _), let fact) where typed == fact:
      "très peu : sur cent, et non sur un"
    default: nil
    }
  }
}

extension Evaluation {
  /// The warnings that say of some answers that they contradict each other.
  package func doubts(on facts: [Fact]) -> [Warning] {
    warnings.filter { warning in facts.contains { warning.doubt(on: $0) != nil } }
  }

  /// Those that stand beside a condition, which rests on the answers doubted.
  package func doubts(beside criterion: CriterionID) -> [Warning] {
    let found = allDoubts(beside: criterion)
    let isSaid = found.contains { if case .pmtLargerThanFileActive = $0 { true } else { false } }
    // Of two figures far apart, either warning says it.
    return found.filter { if case .fileActiveSmallerThanPmt = $0 { !isSaid } else { true } }
  }

  /// What is left to say of the result once those beside some conditions are said.
  package func warnings(without criteria: [CriterionID]) -> [Warning] {
    let said = criteria.flatMap(allDoubts)
    return warnings.filter { !said.contains($0) }
  }

  private func allDoubts(beside criterion: CriterionID) -> [Warning] {
    switch criterion {
    case .patientele: doubts(on: [.tranche, .pmt, .fileActive])
    case .honorairesCliniques: doubts(on: [.honorairesCliniques])
    default: []
    }
  }

  /// What contradicts one answer, each doubt once: of two figures far apart, either warning says it.
  fileprivate func doubts(on fact: Fact) -> [(brief: String, warning: Warning)] {
    var met: Set<String> = []
    return warnings.compactMap { warning in
      warning.doubt(on: fact).flatMap { met.insert($0).inserted ? ($0, warning) : nil }
    }
  }
}

extension State {
  /// Why the answer in front, or those listed, contradict each other; nil where they don't.
  package func doubt(in bareme: Bareme) -> String? {
    let (result, facts): (Evaluated, [Fact])
    switch page {
    case .question(let fact) where answers[fact].value != nil || understood != nil:
      (result, facts) = (liveEvaluation, [fact])
    case .review: (result, facts) = (evaluation, Fact.questionOrder)
    default: return nil
    }
    guard case .success(let evaluation) = result, let phrasing = Phrasing(evaluation, in: bareme) else {
      return nil
    }
    return evaluation.doubts(on: facts).first?.sentence(phrasing)
  }

  /// What the accepted answer to a question contradicts, in sentences.
  package func doubts(on fact: Fact, in bareme: Bareme) -> [String] {
    guard answers[fact].value != nil, case .success(let evaluation) = evaluation,
      let phrasing = Phrasing(evaluation, in: bareme)
    else { return [] }
    return evaluation.doubts(on: fact).map { $0.warning.sentence(phrasing) }
  }

  /// The same in a few words, to stand beside an answer of the review.
  package func doubts(beside row: ReviewRow) -> [String] {
    guard row.answer.value != nil, case .success(let evaluation) = evaluation else { return [] }
    return evaluation.doubts(on: row.fact).map(\.brief)
  }
}
