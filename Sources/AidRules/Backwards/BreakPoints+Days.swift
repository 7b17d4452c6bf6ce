extension BreakPoints {
  /// The contract years, those of one renewal included: each has its own amount.
  static func ofYears(_ contract: Contract) -> [BreakPoint] {
    (1...max(1, contract.regime.vie.dureeAnnees.value * 2)).map {
      BreakPoint(value: .count($0), references: [])
    }
  }

  /// The days of signature: the first days of the regimes and of the condition on coordinated practice, and the days
  /// from which a contract year falls under later amounts.
  static func ofSignatures(_ contract: Contract) -> [BreakPoint] {
    let regimes = contract.bareme.regimes
    guard let first = regimes.first else { return [] }
    var points = BreakPoints(from: .day(first.debut.value))
    for regime in regimes {
      points.add(.day(regime.debut.value), [regime.debut.reference])
      if let condition = regime.acces.exerciceCoordonne {
        points.add(.day(condition.value), [condition.reference])
      }
      // Years count from the hire once it is known: the signature then moves none.
      guard let bascule = regime.bascule, contract.situation.embauche == nil else { continue }
      let last = contract.situation.annee ?? regime.vie.dureeAnnees.value
      for years in 1..<max(2, last) {
        let day = bascule.jour.value.adding(years: -years)
        // A signature on 29 February has its anniversaries the day before: the next day may be the first to count.
        points.add(.day(day), [bascule.jour.reference])
        points.add(.day(day.adding(days: 1)), [bascule.jour.reference])
      }
    }
    return points.sorted
  }
}
