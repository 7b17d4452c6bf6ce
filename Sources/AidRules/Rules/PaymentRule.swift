/// The payments of one contract year (section 7; ruling 10).
///
/// Years 1 and 2 whole, whatever the objectives: the first within a month of signature (presse), the second on its
/// first day. From year 3 an advance of half on the first day, and the balance, according to the objectives, on the
/// first day of the next year. The advance is the floor of the half, the balance what remains, its share floored.
enum PaymentRule {
  static func judge(
    annee: Int,
    maximum: Bounds<Euros>,
    objectives: [Objective],
    _ contract: Contract
  ) -> [Payment] {
    let terms = contract.regime.versements
    let firstDay = contract.firstDay(ofYear: annee)
    guard annee > terms.anneesIntegrales.value else {
      let first = annee == 1
      return [
        Payment(
          date: first ? contract.signature.adding(months: terms.premiereAnneeMois.value) : firstDay,
          echeance: first,
          nature: .totalite,
          montant: maximum,
          statut: (first ? terms.premiereAnneeMois : terms.anneesIntegrales).reference.statut,
          references: [terms.anneesIntegrales.reference]
            + (first ? [terms.premiereAnneeMois.reference] : [])
        )
      ]
    }
    let low = advance(maximum.low, terms)
    let high = advance(maximum.high, terms)
    let rate = AchievementRule.combined(objectives, contract.situation)
    return [
      Payment(
        date: firstDay,
        echeance: false,
        nature: .avance,
        montant: Bounds(low, high),
        statut: terms.avance.reference.statut,
        references: [terms.avance.reference]
      ),
      Payment(
        date: contract.firstDay(ofYear: annee + 1),
        echeance: false,
        nature: .solde,
        montant: Bounds(
          part(rate.low, of: maximum.low.amount - low.amount),
          part(rate.high, of: maximum.high.amount - high.amount)
        ),
        statut: terms.solde.statut,
        references: [terms.solde] + (objectives.count > 1 ? [terms.combinaison] : [])
      ),
    ]
  }

  private static func advance(_ maximum: Euros, _ terms: PaymentTerms) -> Euros {
    Euros(maximum.amount * terms.avance.value / 100)
  }

  private static func part(_ rate: Fraction, of amount: Int) -> Euros {
    Euros((rate * Fraction(amount)).floor)
  }
}
