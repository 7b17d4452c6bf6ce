/// The search of the smallest sets of changes: on each set of facts, the fewest first, every way of changing them.
///
/// Every size is tried. What holds a set already found is skipped, and so is what leaves a criterion short of the goal
/// whatever becomes of the others: each follows from its own facts and from the day of signature.
struct ChangeSearch {
  private let contract: Contract
  private let goal: Level
  private let levers: [[Lever]]

  init(_ contract: Contract, reaching goal: Level) throws(Refusal) {
    self.contract = contract
    self.goal = goal
    levers = try Levers(contract).all()
  }

  /// The sets that reach the goal, smallest first, in the order of the facts.
  func find() throws(Refusal) -> [ChangeSet] {
    var needs: [[Set<Int>]] = []
    for id in CriterionID.allCases { needs.append(try ways(of: id)) }
    var found: [(facts: Set<Int>, sets: [ChangeSet])] = []
    for count in stride(from: 1, through: levers.count, by: 1) {
      for facts in Self.choices(of: count, among: levers.count) {
        let chosen = Set(facts)
        guard !found.contains(where: { $0.facts.isSubset(of: chosen) }),
          needs.allSatisfy({ $0.contains { $0.isSubset(of: chosen) } })
        else { continue }
        let sets = try self.sets(facts)
        if !sets.isEmpty { found.append((chosen, sets)) }
      }
    }
    return found.flatMap(\.sets)
  }

  /// The smallest sets of facts by which a criterion alone can reach the goal; none where nothing mends it.
  private func ways(of id: CriterionID) throws(Refusal) -> [Set<Int>] {
    let acting = levers.indices.filter { levers[$0].contains { $0.criterion == id || $0.fact == .signature } }
    var found: [Set<Int>] = []
    for count in 0...acting.count {
      for places in Self.choices(of: count, among: acting.count) {
        let facts = places.map { acting[$0] }
        guard !found.contains(where: { $0.isSubset(of: facts) }) else { continue }
        if try reaches(id, by: facts) { found.append(Set(facts)) }
      }
    }
    return found
  }

  private func reaches(_ id: CriterionID, by facts: [Int]) throws(Refusal) -> Bool {
    var silent = SilentTracer()
    for taken in Self.products(facts.map { levers[$0] }) {
      if CriteriaRule.judge(id, try contract.after(taken), &silent).level >= goal { return true }
    }
    return false
  }

  /// The ways of changing some facts that reach the goal, but those that another outdoes.
  private func sets(_ facts: [Int]) throws(Refusal) -> [ChangeSet] {
    var working: [(taken: [Lever], contract: Contract, verdict: Verdict)] = []
    for taken in Self.products(facts.map { levers[$0] }) {
      let changed = try contract.after(taken)
      let level = Judgement(changed).asked
      if level >= goal { working.append((taken, changed, level.verdict)) }
    }
    return working.filter { each in
      !working.contains { other in
        other.taken != each.taken
          && zip(other.taken, each.taken).allSatisfy { $0.isNoMore(than: $1) }
      }
    }.map { each in
      ChangeSet(changes: each.taken.map { change($0, each.contract) }, verdict: each.verdict)
    }
  }

  /// What backs a change: the condition it meets, where it is one of several, then the criterion it acts on, as it reads
  /// the barème once everything is changed.
  private func change(_ lever: Lever, _ changed: Contract) -> ChangeSet.Change {
    guard let id = lever.criterion else {
      let day = changed.regime.debut.reference
      let poste = changed.regime.acces.poste
      return ChangeSet.Change(lever: lever, references: [lever == .embaucherAutre ? poste : day])
    }
    let (_, references) = RecordingTracer.listening { tracer -> Criterion in
      tracer.read(Self.condition(of: lever, changed))
      return CriteriaRule.judge(id, changed, &tracer)
    }
    return ChangeSet.Change(lever: lever, references: references)
  }

  /// The condition that a lever meets, where the option asked has several: judged together, only the weakest is read.
  private static func condition(of lever: Lever, _ changed: Contract) -> Reference? {
    guard case .complementaire(let conditions)? = changed.askedTerms?.acces else { return nil }
    return lever.condition.map(conditions.reference)
  }

  /// The choices of some places among several, in order.
  static func choices(of count: Int, among total: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard count <= total else { return [] }
    return choices(of: count, among: total - 1)
      + choices(of: count - 1, among: total - 1).map { $0 + [total - 1] }
  }

  /// The ways of taking one lever of each fact.
  static func products(_ levers: [[Lever]]) -> [[Lever]] {
    levers.reduce([[]]) { taken, next in
      taken.flatMap { set in next.map { set + [$0] } }
    }
  }
}

extension Contract {
  /// The contract once some changes are made.
  func after(_ taken: [Lever]) throws(Refusal) -> Contract {
    let changed = taken.reduce(situation) { $0.after($1) }
    let text = bareme.regime(of: changed.signature ?? day) ?? regime
    return try bareme.contract(changed.kept(from: regime, to: text), on: day)
  }
}
