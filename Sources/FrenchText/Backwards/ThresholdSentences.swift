package import AidRules

extension Minimum {
  /// The smallest value for a verdict, against the doctor's own, in one sentence.
  ///
  ///     PMT : 775 patients au moins pour être éligible ; il vous en manque 1.
  package func sentence(_ situation: Situation, _ phrasing: Phrasing) -> String {
    let from =
      switch threshold.value {
      case .count where axis != .annee: "\(axis.threshold(threshold)) au moins"
      case .count: "à partir de la \(axis.threshold(threshold))"
      case .tranche: "à partir de \(axis.threshold(threshold))"
      case .day(let day): "à partir du \(day.text)"
      }
    return "\(axis.label) : \(from) pour \(goal)\(mention(phrasing))\(gap(situation))."
  }

  private var goal: String {
    // Below, a missing answer may still turn out well.
    let sure = below == .aCompleter ? " à coup sûr" : ""
    return switch verdict {
    case .eligible: "être éligible\(sure)"
    case .sousConditions: "être éligible sous conditions\(sure)"
    case .nonEligible, .aCompleter: "que l'aide ne soit plus exclue, les réponses qui manquent mises à part"
    }
  }

  private func mention(_ phrasing: Phrasing) -> String {
    threshold.statut.mention(of: threshold.reasons.flatMap(\.references), phrasing).map { " (\($0))" } ?? ""
  }

  private func gap(_ situation: Situation) -> String {
    guard axis != .annee, case .count(let needed) = threshold.value,
      case .count(let current)? = situation.value(axis)
    else { return "" }
    return current < needed
      ? " ; il vous en manque \(French.number(needed - current))"
      : " ; vous en avez \(French.number(current))"
  }
}

extension [AmountThreshold] {
  /// From where the amounts of an option are reached in some years, in one sentence for those years.
  ///
  ///     0,5 ETP, 2e année : 14 000 € dès 775 patients ; 19 000 € possibles dès ≈ 1 856, certains dès ≈ 2 269 patients.
  ///
  /// - Parameter all: Whether to speak too of years whose amounts are reached from the beginning of the axis on.
  package func sentences(all: Bool = false) -> [String] {
    var groups: [[AmountThreshold]] = []
    for threshold in self {
      if let last = groups.last?.last, last.option == threshold.option, last.annees == threshold.annees {
        groups[groups.count - 1].append(threshold)
      } else {
        groups.append([threshold])
      }
    }
    return groups.filter { all || !$0.allSatisfy(\.holdsEverywhere) }.map { group in
      "\(group[0].option.text), \(French.years(group[0].annees)) : "
        + group.map(\.words).joined(separator: " ; ") + "."
    }
  }
}

extension AmountThreshold {
  /// Whether the amount is reached for sure from the beginning of the axis.
  fileprivate var holdsEverywhere: Bool { certain?.reasons.isEmpty ?? false }

  fileprivate var words: String {
    guard let possible else { return "\(montant.text) hors d'atteinte" }
    guard let certain else { return "\(montant.text) possibles \(from(possible)), jamais certains" }
    if certain.value == possible.value { return "\(montant.text) \(from(certain))" }
    return "\(montant.text) possibles \(from(possible)), certains \(from(certain))"
  }

  /// Nothing lies below the beginning of an axis.
  private func from(_ threshold: Threshold) -> String {
    threshold.reasons.isEmpty ? "dans tous les cas" : "dès \(axis.threshold(threshold))"
  }
}
