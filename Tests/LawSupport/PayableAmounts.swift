package import AidRules

/// What the payments of a contract year may be, worked out again from its maximum, the shares that its payments read in
/// the barème, and the figures reached.
package struct PayableAmounts {
  private let maximum: Bounds<Euros>
  private let node: Explanation
  private let option: OptionEvaluation
  private let situation: Situation

  /// Nil for a year that pays nothing.
  package init?(_ year: AidYear, of option: OptionEvaluation, in evaluation: Evaluation, _ tree: Explanation)
  {
    guard let maximum = year.maximum,
      let node = tree.first(.versements(option.option, annee: year.annee))
    else { return nil }
    (self.maximum, self.node, self.option) = (maximum, node, option)
    situation = evaluation.situation
  }

  /// Whether the amount of a payment follows from what the year read.
  package func explains(_ payment: Payment, at step: Step) -> Bool {
    guard let node = node.first(step) else { return false }
    return payment.montant == amount(payment.nature, isShared: !node.readShares.isEmpty)
  }

  /// The parts of the maximum: nothing, the share paid first, what remains, and the balance for the figures reached.
  package var parts: [Int] {
    guard share != nil else { return [0] }
    return [0] + [advance, rest, balance].flatMap { [$0.low.amount, $0.high.amount] }
  }

  /// - Parameter isShared: Whether the payment itself read a share: a balance that did owes nothing to the objectives.
  private func amount(_ nature: Payment.Nature, isShared: Bool) -> Bounds<Euros> {
    // Nobody published how the year is split.
    let open = Bounds(Euros(0), maximum.high)
    return switch nature {
    case .totalite: maximum
    case .avance: share == nil ? open : advance
    case .solde: share == nil ? open : isShared ? rest : balance
    }
  }

  /// The share paid first, the only one that the payments of a year read.
  private var share: Fraction? { node.children.flatMap(\.readShares).first }

  private var advance: Bounds<Euros> {
    Bounds(part(share ?? Fraction(1), of: maximum.low), part(share ?? Fraction(1), of: maximum.high))
  }

  private var rest: Bounds<Euros> {
    Bounds(
      Euros(maximum.low.amount - advance.low.amount),
      Euros(maximum.high.amount - advance.high.amount)
    )
  }

  /// What remains, by the worst and the best of the achievements possible.
  private var balance: Bounds<Euros> {
    let rates = option.objectifs.flatMap(rates)
    let known = rates.isEmpty ? [Fraction(0), Fraction(1)] : rates
    let lows = known.map { part($0, of: rest.low) }
    let highs = known.map { part($0, of: rest.high) }
    return Bounds(lows.min() ?? Euros(0), highs.max() ?? rest.high)
  }

  /// From nothing to everything while a figure is missing.
  private func rates(_ objective: Objective) -> [Fraction] {
    guard let reached = situation.atteinte(objective.indicateur), let depart = objective.depart,
      let cible = objective.cible
    else { return [Fraction(0), Fraction(1)] }
    return [cible.low, cible.high].map { target in
      let (gained, asked) = target > depart ? (reached - depart, target - depart) : (reached, depart)
      return Fraction(Int128(gained), over: Int128(asked))?.clampedToUnit ?? Fraction(1)
    }
  }

  private func part(_ share: Fraction, of amount: Euros) -> Euros {
    Euros((share * Fraction(amount.amount)).floor)
  }
}
