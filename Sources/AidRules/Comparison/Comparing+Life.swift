extension Comparing {
  /// What differs in the dated duties, the missing answers and the readings that mattered.
  func life() -> [Difference] {
    var found = deadlines
    let missing = sides.map(\.missing)
    if !missing.agree(on: { Set($0) }) { found.append(Difference(.manquants(missing))) }
    let decisions = sides.map(\.decisions)
    if !decisions.agree(on: { $0 }) { found.append(Difference(.decisions(decisions))) }
    return found
  }

  /// Duties of the same kind stand against each other, in the order of their dates: several may be of one kind. Of the
  /// reviews only the first is told: the next ones follow it.
  private var deadlines: [Difference] {
    let kinds = Set((sides.before.deadlines + sides.after.deadlines).map(\.kind))
    let pairs = kinds.filter { !$0.followsAnother }.flatMap { kind -> [Sides<Deadline?>] in
      let found = sides.map { $0.deadlines.filter { $0.kind == kind } }
      return (0..<max(found.before.count, found.after.count)).map { rank in
        found.map { $0.indices.contains(rank) ? $0[rank] : nil }
      }
    }
    return pairs.sorted { Self.order($0) < Self.order($1) }.compactMap { pair in
      let agree =
        pair.agree(on: { $0?.date }) && pair.agree(on: { $0?.effet })
        && pair.agree(on: { $0.map { $0.reference?.statut } }) && pair.agree(on: { $0?.parcours })
      guard !agree else { return nil }
      return Difference(
        .echeance(pair),
        references: refusal ?? changes(pair.map { [$0?.reference].compactMap { $0 } })
      )
    }
  }

  /// By the earlier of the two days, then by kind, so that both ways of comparing list the same order.
  private static func order(_ pair: Sides<Deadline?>) -> (Day, Day, Int) {
    let days = [pair.before?.date, pair.after?.date].compactMap { $0 }.sorted()
    let kind = (pair.before ?? pair.after)?.kind.rank ?? 0
    return (days.first ?? Day(number: 0), days.last ?? Day(number: 0), kind)
  }
}

extension Deadline.Kind {
  fileprivate var followsAnother: Bool {
    if case .suivi(let rank) = self { rank > 1 } else { false }
  }

  /// The place among the kinds of duty.
  fileprivate var rank: Int {
    switch self {
    case .signature: 0
    case .embauche: 1
    case .finEssai: 2
    case .finEssaiRenouvele: 3
    case .anniversaire: 4
    case .suivi: 5
    case .remplacement: 6
    case .formation: 7
    case .qualification: 8
    case .entretien: 9
    case .renouvellement: 10
    case .terme: 11
    case .pieces: 12
    }
  }
}
