/// The calendar of avenant 7 (seed 0 « Quand serai-je payé ? »; ruling 11).
///
/// Year 1: a deposit of 70 % (presse) fifteen days after the hire at the earliest, the balance at the first
/// anniversary. Years 2 and 3: a deposit and a balance whose split nobody published, so that each is between nothing and
/// the maximum and the pair adds up to it; in year 3 the deposit comes within two months of the anniversary, the balance
/// two months after the next one. From year 4 on a single payment, within two months. The objectives change none of them.
enum DepositPayments {
  static func lines(
    _ annee: Int,
    _ maximum: Bounds<Euros>,
    _ terms: DepositTerms,
    _ contract: Contract
  ) -> [PaymentLine] {
    let opens = contract.firstDay(ofYear: annee)
    let closes = contract.firstDay(ofYear: annee + 1)
    if annee == 1 { return firstYear(maximum, terms, contract, closes) }
    let delay = terms.delaiMois
    if annee >= terms.versementUniqueDepuisAnnee.value {
      return [
        PaymentLine(
          .totalite,
          opens.adding(months: delay.value),
          .auPlusTard,
          maximum,
          delay.reference.statut,
          [delay.reference, terms.versementUniqueDepuisAnnee.reference]
        )
      ]
    }
    let open = Bounds(Euros(0), maximum.high)
    guard annee >= terms.delaiDepuisAnnee.value else {
      let references = [terms.anniversaires, terms.partage]
      return [
        PaymentLine(.avance, opens, .exacte, open, terms.partage.statut, references),
        PaymentLine(.solde, closes, .exacte, open, terms.partage.statut, references),
      ]
    }
    let references = [delay.reference, terms.delaiDepuisAnnee.reference, terms.partage]
    return [
      PaymentLine(
        .avance,
        opens.adding(months: delay.value),
        .auPlusTard,
        open,
        terms.partage.statut,
        references
      ),
      PaymentLine(
        .solde,
        closes.adding(months: delay.value),
        .exacte,
        open,
        terms.partage.statut,
        references
      ),
    ]
  }

  private static func firstYear(
    _ maximum: Bounds<Euros>,
    _ terms: DepositTerms,
    _ contract: Contract,
    _ anniversary: Day
  ) -> [PaymentLine] {
    let share = terms.avancePremiereAnnee
    func deposit(_ amount: Euros) -> Euros { Euros(amount.amount * share.value / 100) }
    let low = deposit(maximum.low)
    let high = deposit(maximum.high)
    return [
      PaymentLine(
        .avance,
        contract.start.adding(days: terms.premierAcompteJours.value),
        .auPlusTot,
        Bounds(low, high),
        share.reference.statut,
        [share.reference, terms.premierAcompteJours.reference]
      ),
      PaymentLine(
        .solde,
        anniversary,
        .exacte,
        Bounds(
          Euros(maximum.low.amount - low.amount),
          Euros(maximum.high.amount - high.amount)
        ),
        share.reference.statut,
        [share.reference, terms.anniversaires]
      ),
    ]
  }
}
