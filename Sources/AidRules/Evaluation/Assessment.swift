/// The quick answer: what is known of one option in one contract year.
public struct Assessment: Hashable, Sendable {
  /// The answer about the option asked, else about the aid.
  public let verdict: Verdict
  /// The bounds of the maximum; nil without an option, where it pays nothing, or when not eligible.
  public let maximum: Bounds<Euros>?
  /// How well the maximum is established; nil where there is none.
  public let statut: Statut?
}

extension Bareme {
  /// The verdict and the bounds of the maximum in the year asked (else the first), by the same rules as `evaluate`.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func assess(_ situation: Situation, on day: Day) throws(Refusal) -> Assessment {
    var silent = SilentTracer()
    return Self.assess(try contract(situation, on: day), &silent)
  }

  /// The quick answer with the reasoning behind it.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func explain(
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> (assessment: Assessment, explanation: Explanation) {
    var tracer = RecordingTracer()
    let contract = try contract(situation, on: day)
    let assessment = tracer.within(.verdict) { Self.assess(contract, &$0) }
    let explanation =
      Explanation(tracer.events) ?? Explanation(step: .verdict, references: [], children: [])
    return (assessment, explanation)
  }

  private static func assess(_ contract: Contract, _ tracer: inout some Tracer) -> Assessment {
    tracer.within(.regime) { $0.read(contract.regime.debut.reference) }
    let aid = CriteriaRule.level(contract, &tracer)
    guard let terms = contract.askedTerms else {
      let level = contract.situation.option == nil ? aid : .non
      return Assessment(verdict: level.verdict, maximum: nil, statut: nil)
    }
    tracer.open(.criterion(.option))
    let level = min(aid, OptionRule.judge(terms, contract, &tracer).level)
    tracer.close()
    guard level != .non else { return Assessment(verdict: .nonEligible, maximum: nil, statut: nil) }
    var silent = SilentTracer()
    let band = BandRule.judge(contract, &silent)
    let annee = contract.situation.annee ?? 1
    tracer.open(.maximum(terms.option, annee: annee))
    let amount = AmountRule.judge(terms, annee: annee, band: band, contract, &tracer)
    tracer.close()
    return Assessment(verdict: level.verdict, maximum: amount?.maximum, statut: amount?.statut)
  }
}
