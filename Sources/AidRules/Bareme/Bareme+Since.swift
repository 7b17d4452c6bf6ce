extension Bareme {
  /// The day from which a value holds for the contracts of a regime.
  ///
  /// Its path tells the text that it comes from: that text's first day, be it a later text's, as for the amounts of a
  /// contract that moved. What no text dates holds from the regime's first day; what a cost isn't dated by, from its check.
  public func depuis(_ reference: Reference, under regime: Regime) -> Day {
    if reference.key.starts(with: "couts.") { return couts.depuis(reference) ?? reference.verifieLe }
    let origin = regimes.first { reference.key.starts(with: $0.id + ".") } ?? regime
    // Some rules are younger than the texts that they apply to.
    let life = origin.vie
    let interviews = [life.entretien.depuis.reference, life.entretien.premierAnnees.reference]
    if interviews.contains(reference) || reference == life.entretien.periodeAnnees.reference {
      return life.entretien.depuis.value
    }
    if reference == life.aideCollective.reference { return life.aideCollective.value }
    if let bascule = origin.bascule, reference == bascule.jour.reference { return bascule.jour.value }
    return origin.debut.value
  }
}
