package import AidRules

extension Evaluation {
  /// What a criterion comes down to beside the others: nothing is awaited where another one refuses the aid.
  package func sign(of criterion: Criterion) -> Sign {
    isWithoutEffect(criterion) ? .notConcerned : criterion.sign
  }

  /// The finding in a word, beside the others.
  package func word(of criterion: Criterion) -> String {
    isWithoutEffect(criterion) ? Self.withoutEffect : criterion.sign.word
  }

  /// The finding on one line of a panel, beside the others.
  package func line(of criterion: Criterion) -> String {
    isWithoutEffect(criterion) ? Self.withoutEffect : criterion.line
  }

  /// The finding in one or two sentences, beside the others: nobody is sent to look for what changes nothing.
  package func sentence(of criterion: Criterion, _ phrasing: Phrasing) -> String {
    // Several conditions may close the option asked: the criterion holds the first.
    if criterion.id == .option, criterion.level == .non || criterion.level == .sousConditions,
      let asked = situation.option.flatMap({ option($0) })
    {
      return asked.accessSentence(phrasing)
    }
    guard refusesTheAid(besides: criterion) else { return criterion.sentence(phrasing) }
    let refused = "Ce point ne change rien ici : une autre condition n'est pas remplie."
    switch criterion.cause {
    case .patienteleBelowMaybeAdapted(let indicateur), .patienteleBelowAdapted(let indicateur, _, _):
      return criterion.sentence(of: .patienteleBelow(indicateur), phrasing) + " " + refused
    case .patienteleTrancheBelow:
      return criterion.sentence(of: .patienteleTrancheBelow([], answered: true), phrasing)
    case .sectorTwoWithoutOptam:
      return "Le secteur 2 sans OPTAM ni OPTAM-ACO (autrefois OPTAM-CO) n'ouvre pas droit à l'aide."
    default:
      return isWithoutEffect(criterion) ? refused : criterion.sentence(phrasing)
    }
  }

  private static let withoutEffect = "sans incidence"

  private func isWithoutEffect(_ criterion: Criterion) -> Bool {
    (criterion.level == .inconnu || criterion.level == .sousConditions) && refusesTheAid(besides: criterion)
  }

  /// Whether another criterion refuses the aid itself, whatever the working time.
  private func refusesTheAid(besides criterion: Criterion) -> Bool {
    criteria.contains { $0.level == .non && $0.id != .option && $0.id != criterion.id }
  }
}
