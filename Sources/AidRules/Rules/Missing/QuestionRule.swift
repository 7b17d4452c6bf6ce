/// The questions worth asking, in the order after which the fewest are left.
///
/// Worth asking is what `MissingRule` lists, and what tells only together with another answer still missing. What can
/// change the verdict comes first, then an access, an amount, an objective; `order` settles the rest. The benchmark of
/// the questions compares this order with the best one that dynamic programming finds.
enum QuestionRule {
  static func judge(_ contract: Contract, _ current: Outcome, unknown: Set<Fact>) -> [NextQuestion] {
    var found: [(question: NextQuestion, impact: Impact, rank: Int)] = []
    var tried = contract
    for (rank, fact) in order(contract).enumerated() where !unknown.contains(fact) {
      var reach = Reach(contract, current)
      let answers = Probes.answers(to: fact, contract)
      for answer in answers + QuestionProbes.answers(to: fact, contract, unknown: unknown) {
        answer(&tried.situation)
        reach.note(tried)
        tried.situation = contract.situation
      }
      let question = reach.question(fact)
      if let impact = question.impact {
        found.append((question, impact, rank))
      } else if MissingRule.isAlwaysListed(fact, contract, current) || isStart(fact, contract, current) {
        found.append((question, .precision, rank))
      }
    }
    return found.sorted { ($0.impact, $0.rank) < ($1.impact, $1.rank) }.map(\.question)
  }

  /// Whether the fact is the figure that an objective of the contract starts from, though no target can be computed.
  private static func isStart(_ fact: Fact, _ contract: Contract, _ current: Outcome) -> Bool {
    let situation = contract.situation
    // Without the specialty nobody knows which objectives there are.
    guard current.judgement.verdict != .nonEligible, situation.specialite != nil else { return false }
    return switch fact {
    case .pmt: contract.indicateurs.contains(.pmt) && situation.pmt == nil
    case .fileActive: contract.indicateurs.contains(.fileActive) && situation.fileActive == nil
    default: false
    }
  }

  /// The facts, those first that most often settle the result by themselves.
  ///
  /// What a condition already failing hangs on; the specialty, which decides what is asked; the conditions that many
  /// don't meet. Three GPs in ten are below P30, by its definition, and few are out of secteur 1; elsewhere half are,
  /// and few know the band and the threshold that only the CPAM tells. Published limits make the figures win over the
  /// band (ruling 4): they then spare it, elsewhere it spares them.
  private static func order(_ contract: Contract) -> [Fact] {
    var silent = SilentTracer()
    let patientele: [Fact] =
      PatienteleRule.judge(contract, &silent).verdict == .non
      ? [.situations, .fileActive, .partMoins16] : []
    let conditions: [Fact] = [
      .specialite, .honorairesCliniques, .structureUrgence, .objectifsAtteints, .zone, .exerciceCoordonne,
    ]
    let others: [Fact]
    if contract.isMedecineGenerale {
      let figuresWin = contract.regime.bandes.marge == nil
      others =
        [.pmt, .forfaitStructure, .secteur]
        + (figuresWin ? [.fileActive, .tranche] : [.tranche, .fileActive])
    } else {
      others = [.secteur, .forfaitStructure, .tranche, .seuilP30, .fileActive, .pmt]
    }
    var order: [Fact] = []
    for fact in [.optam] + patientele + conditions + others + [.situations, .partMoins16]
    where !order.contains(fact) {
      order.append(fact)
    }
    return order
  }
}
