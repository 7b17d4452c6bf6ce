/// The balance of one contract year as a function of the figures reached, by the rules of the payments.
///
/// Its two ends never fall while a figure reached grows: achievement grows with it, and is clamped between 0 and 1. The
/// smallest figure that reaches an amount is therefore found by halving an interval, without a formula of its own.
struct BalanceWalk {
  let annee: Int
  let maximum: Bounds<Euros>
  let objectives: [Objective]
  let terms: PaymentTerms
  private let contract: Contract
  private let reached: [Indicateur: Int]

  /// The figures reached stand at the start of the contract where none was given.
  private init(
    annee: Int,
    maximum: Bounds<Euros>,
    objectives: [Objective],
    terms: PaymentTerms,
    contract: Contract
  ) {
    self.annee = annee
    self.maximum = maximum
    self.objectives = objectives
    self.terms = terms
    self.contract = contract
    var reached: [Indicateur: Int] = [:]
    for objective in objectives {
      reached[objective.indicateur] = contract.situation.atteinte(objective.indicateur) ?? objective.depart
    }
    self.reached = reached
  }

  /// Nil where no balance follows the objectives: another calendar, a year paid whole, no amount.
  init?(_ option: Outcome.Option, annee: Int, band: BandFinding, _ contract: Contract) {
    var silent = SilentTracer()
    guard case .integralesPuisModulees(let terms) = contract.regime.versements,
      annee > terms.anneesIntegrales.value, option.level != .non,
      let amount = AmountRule.judge(option.terms, annee: annee, band: band, contract, &silent)
    else { return nil }
    self.init(
      annee: annee,
      maximum: amount.maximum,
      objectives: option.objectives,
      terms: terms,
      contract: contract
    )
  }

  /// The balance once every objective is reached.
  var whole: Bounds<Euros> {
    ModulatedPayments.wholeBalance(maximum, terms)
  }

  /// Whether the maximum and every target known are single figures.
  var isExact: Bool {
    maximum.exact != nil && objectives.allSatisfy { $0.cible.map { $0.exact != nil } ?? true }
  }

  /// The balance for some figures reached.
  func balance(_ figures: [Indicateur: Int]) -> Bounds<Euros> {
    var tried = contract
    for (indicateur, figure) in reached.merging(figures, uniquingKeysWith: { $1 }) {
      switch indicateur {
      case .pmt: tried.situation.pmtAtteinte = figure
      case .fileActive: tried.situation.fileActiveAtteinte = figure
      }
    }
    return ModulatedPayments.balance(maximum, objectives, terms, tried)
  }

  /// The figure beyond which an objective is more than reached, whatever its target; nil where nobody knows it.
  func ceiling(_ indicateur: Indicateur) -> Int? {
    guard let objective = objectives.first(where: { $0.indicateur == indicateur }),
      let depart = objective.depart, let cible = objective.cible
    else { return nil }
    return max(depart, cible.high)
  }

  /// How well the target of an indicator is established.
  func statut(_ indicateur: Indicateur) -> Statut {
    objectives.first { $0.indicateur == indicateur }?.statut ?? .inconnu
  }

  /// The smallest figure for which something that stays true as it grows is true.
  func smallest(_ indicateur: Indicateur, where holds: (Int) -> Bool) -> Int? {
    guard let ceiling = ceiling(indicateur), holds(ceiling) else { return nil }
    var (low, high) = (0, ceiling)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
