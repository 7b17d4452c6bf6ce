/// The part of a result that an answer can change: verdict, access, amounts, objectives.
struct Outcome {
  /// One option's part.
  struct Option {
    let terms: OptionTerms
    let level: Level
    let amounts: [Bounds<Euros>?]
    let objectives: [Objective]
  }

  let judgement: Judgement
  let band: BandFinding
  let options: [Option]

  init(_ contract: Contract) {
    var silent = SilentTracer()
    let judgement = Judgement(contract)
    let band = BandRule.judge(contract, &silent)
    self.judgement = judgement
    self.band = band
    options = zip(contract.options, judgement.options).map { terms, access in
      let level = judgement.level(access)
      return Option(
        terms: terms,
        level: level,
        amounts: contract.years.map { annee in
          level == .non
            ? nil : AmountRule.judge(terms, annee: annee, band: band, contract, &silent)?.maximum
        },
        objectives: contract.indicateurs.map {
          level == .non
            ? ObjectiveRule.absent($0, contract) : ObjectiveRule.judge($0, terms, contract, &silent)
        }
      )
    }
  }
}
