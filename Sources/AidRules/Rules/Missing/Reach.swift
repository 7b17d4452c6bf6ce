/// What the answers to one question lead to, gathered one answer tried after the other.
struct Reach {
  private let contract: Contract
  private let current: Outcome
  private let levels: [Level]
  /// The levels of the criteria after each answer.
  private var reached: [[Level]] = []
  private var acces: Set<OptionETP> = []
  /// The bounds of each maximum, option by option and year by year, and whether an answer changes it.
  private var maxima: [[(bounds: Bounds<Euros>?, changes: Bool)]]
  private var changesObjectives = false

  init(_ contract: Contract, _ current: Outcome) {
    self.contract = contract
    self.current = current
    levels = Self.levels(contract)
    maxima = current.options.map { option in option.amounts.map { _ in (nil, false) } }
  }

  /// Notes what one answer leads to.
  mutating func note(_ tried: Contract) {
    reached.append(Self.levels(tried))
    let judgement = Judgement(tried)
    for (terms, (before, after)) in zip(contract.options, zip(current.judgement.options, judgement.options))
    where before.acces != after.acces {
      acces.insert(terms.option)
    }
    noteAmounts(tried, judgement)
    if !changesObjectives { changesObjectives = ImpactRule.changesObjective(tried, current) }
  }

  /// What was gathered.
  func question(_ fact: Fact) -> NextQuestion {
    NextQuestion(
      fact: fact,
      verdicts: verdicts,
      acces: acces,
      maximum: maximum,
      changesObjectives: changesObjectives
    )
  }

  /// The verdicts reached when the conditions still open on which the question has no hold are met.
  private var verdicts: Set<Verdict> {
    let held = levels.indices.filter { index in reached.contains { $0[index] != levels[index] } }
    guard !held.isEmpty else { return [] }
    let verdicts = reached.map { levels in
      let weighed = levels.indices.filter { levels[$0] != .inconnu || held.contains($0) }
      return (weighed.map { levels[$0] }.min() ?? .oui).verdict
    }
    return verdicts.allSatisfy { $0 == current.judgement.verdict } ? [] : Set(verdicts)
  }

  /// How each condition weighs in the verdict.
  private static func levels(_ contract: Contract) -> [Level] {
    var silent = SilentTracer()
    let criteria = CriterionID.allCases.map { CriteriaRule.judge($0, contract, &silent).level }
    return criteria + [PosteRule.level(contract)]
  }

  private mutating func noteAmounts(_ tried: Contract, _ judgement: Judgement) {
    var silent = SilentTracer()
    let band = BandRule.judge(tried, &silent)
    let isSameBand = band.tranches == current.band.tranches
    for (index, option) in current.options.enumerated()
    where option.level != .non && judgement.level(judgement.options[index]) != .non {
      for (place, annee) in tried.years.enumerated() {
        let amount =
          isSameBand
          ? option.amounts[place]
          : AmountRule.judge(option.terms, annee: annee, band: band, tried, &silent)?.maximum
        guard let amount else { continue }
        let known = maxima[index][place].bounds ?? amount
        maxima[index][place].bounds = Bounds(min(known.low, amount.low), max(known.high, amount.high))
        if amount != option.amounts[place] { maxima[index][place].changes = true }
      }
    }
  }

  private var maximum: ReachableMaximum? {
    for (option, years) in zip(current.options, maxima) {
      for (annee, year) in zip(contract.years, years) where year.changes {
        guard let bounds = year.bounds else { continue }
        return ReachableMaximum(option: option.terms.option, annee: annee, bounds: bounds)
      }
    }
    return nil
  }
}
