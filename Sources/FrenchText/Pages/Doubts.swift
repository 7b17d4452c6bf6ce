package import AidRules

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
}
