/// The calendar from 2023 on (ruling 10).
///
/// Years 1 and 2 whole, whatever the objectives: the first within a month of signature (presse), the second on its
/// first day. From year 3 an advance of half on the first day, and the balance, according to the objectives (D-8, D-9),
/// on the first day of the next year. The advance is the floor of the half, the balance what remains, its share floored.
enum ModulatedPayments {
  static func lines(
    _ annee: Int,
    _ maximum: Bounds<Euros>,
    _ objectives: [Objective],
    _ terms: PaymentTerms,
    _ contract: Contract
  ) -> [PaymentLine] {
    let firstDay = contract.firstDay(ofYear: annee)
    let whole = terms.anneesIntegrales
    guard annee > whole.value else {
      guard annee == 1 else {
        return [
          PaymentLine(.totalite, firstDay, .exacte, maximum, whole.reference.statut, [whole.reference])
        ]
      }
      let delay = terms.premiereAnneeMois
      return [
        PaymentLine(
          .totalite,
          contract.signature.adding(months: delay.value),
          .auPlusTard,
          maximum,
          delay.reference.statut,
          [whole.reference, delay.reference]
        )
      ]
    }
    let low = advance(maximum.low, terms)
    let high = advance(maximum.high, terms)
    let balance = Self.balance(maximum, objectives, terms, contract)
    return [
      PaymentLine(
        .avance,
        firstDay,
        .exacte,
        Bounds(low, high),
        terms.avance.reference.statut,
        [terms.avance.reference]
      ),
      PaymentLine(
        .solde,
        contract.firstDay(ofYear: annee + 1),
        .exacte,
        balance,
        terms.solde.statut,
        [terms.solde] + (objectives.count > 1 ? [terms.combinaison] : [])
      ),
    ]
  }

  /// The balance: the share of the whole that the objectives achieved give.
  static func balance(
    _ maximum: Bounds<Euros>,
    _ objectives: [Objective],
    _ terms: PaymentTerms,
    _ contract: Contract
  ) -> Bounds<Euros> {
    let rate = AchievementRule.combined(objectives, contract.situation)
    let whole = wholeBalance(maximum, terms)
    return Bounds(part(rate.low, of: whole.low.amount), part(rate.high, of: whole.high.amount))
  }

  /// The balance once every objective is reached: what the advance leaves.
  static func wholeBalance(_ maximum: Bounds<Euros>, _ terms: PaymentTerms) -> Bounds<Euros> {
    func rest(_ maximum: Euros) -> Euros { Euros(maximum.amount - advance(maximum, terms).amount) }
    return Bounds(rest(maximum.low), rest(maximum.high))
  }

  private static func advance(_ maximum: Euros, _ terms: PaymentTerms) -> Euros {
    Euros(maximum.amount * terms.avance.value / 100)
  }

  private static func part(_ rate: Fraction, of amount: Int) -> Euros {
    Euros((rate * Fraction(amount)).floor)
  }
}
