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

  /// Duties of the same kind stand against each other, in the order of their dates: several may be of one kind.
  private var deadlines: [Difference] {
    let kinds = Set((sides.before.deadlines + sides.after.deadlines).map(\.kind))
    let pairs = kinds.flatMap { kind -> [Sides<Deadline?>] in
      let found = sides.map { $0.deadlines.filter { $0.kind == kind } }
      return (0..<max(found.before.count, found.after.count)).map { rank in
        found.map { $0.indices.contains(rank) ? $0[rank] : nil }
      }
    }
    return pairs.sorted { Self.order($0) < Self.order($1) }.compactMap { pair in
      let agree =
        pair.agree(on: { $0?.date }) && pair.agree(on: { $0?.effet })
        && pair.agree(on: { $0.map { $0.reference?.statut } })
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
  /// The place among the kinds of duty.
  fileprivate var rank: Int {
    switch self {
    case .signature: 0
    case .embauche: 1
    case .anniversaire: 2
    case .formation: 3
    case .qualification: 4
    case .entretien: 5
    case .renouvellement: 6
    case .terme: 7
    }
  }
}
