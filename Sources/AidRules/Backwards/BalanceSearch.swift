extension Bareme {
  /// The patients to reach for a balance of some amount: each indicator alone and all together, in the year asked, else
  /// the first whose balance follows the objectives.
  ///
  /// A figure reached that wasn't given stands at its start. Exact: the balance never falls while a figure grows, so the
  /// smallest figure is found between two neighbours of which one reaches the amount and the other doesn't.
  ///
  /// - Throws: `Refusal` when the contract would be signed before the first regime of the barème.
  public func balance(
    of montant: Euros,
    _ situation: Situation,
    on day: Day
  ) throws(Refusal) -> BalanceAnswer {
    var contract = try contract(situation, on: day)
    guard case .integralesPuisModulees(let terms) = contract.regime.versements else {
      return .none(.neverModulated)
    }
    let first = terms.anneesIntegrales.value + 1
    let annee = situation.annee ?? first
    guard annee >= first else { return .none(.paidWhole(annee: annee, from: first)) }
    contract.situation.annee = annee
    let outcome = Outcome(contract)
    let aims = outcome.options.compactMap { option in
      BalanceWalk(option, annee: annee, band: outcome.band, contract).map { walk in
        walk.aim(montant, option.terms, contract)
      }
    }
    return aims.isEmpty ? .none(.nothing(annee: annee)) : .aims(aims)
  }
}

extension BalanceWalk {
  func aim(_ montant: Euros, _ option: OptionTerms, _ contract: Contract) -> BalanceAim {
    let known = objectives.filter { ceiling($0.indicateur) != nil }.map(\.indicateur)
    return BalanceAim(
      option: option.option,
      annee: annee,
      montant: montant,
      entier: whole,
      isExact: isExact,
      ensemble: together(montant),
      seuls: known.map { alone($0, montant) },
      inconnus: objectives.map(\.indicateur).filter { !known.contains($0) },
      combinaison: objectives.count > 1 ? terms.combinaison : nil,
      references: references(option, contract)
    )
  }

  /// The least figures that together reach an amount for sure: that end follows the lower rate, so each must reach it
  /// once the others are beyond their targets.
  private func together(_ montant: Euros) -> [ReachedFigure]? {
    var figures: [ReachedFigure] = []
    for objective in objectives {
      let others = objectives.map(\.indicateur).filter { $0 != objective.indicateur }
      let beyond = Dictionary(uniqueKeysWithValues: others.map { ($0, ceiling($0) ?? 0) })
      let found = figure(objective.indicateur) { figure in
        balance(beyond.merging([objective.indicateur: figure]) { $1 }).low >= montant
      }
      guard let found else { return nil }
      figures.append(found)
    }
    return figures
  }

  private func alone(_ indicateur: Indicateur, _ montant: Euros) -> LoneFigure {
    LoneFigure(
      indicateur: indicateur,
      certain: figure(indicateur) { balance([indicateur: $0]).low >= montant },
      possible: figure(indicateur) { balance([indicateur: $0]).high >= montant }
    )
  }

  private func figure(_ indicateur: Indicateur, where holds: (Int) -> Bool) -> ReachedFigure? {
    guard let objective = objectives.first(where: { $0.indicateur == indicateur }),
      let depart = objective.depart, let found = smallest(indicateur, where: holds)
    else { return nil }
    return ReachedFigure(
      indicateur: indicateur,
      depart: depart,
      atteinte: found,
      statut: statut(indicateur)
    )
  }

  /// What the balance, its maximum and the objectives read.
  func references(_ option: OptionTerms, _ contract: Contract) -> [Reference] {
    var tracer = RecordingTracer()
    tracer.read(terms.avance.reference)
    tracer.read(terms.solde)
    if objectives.count > 1 { tracer.read(terms.combinaison) }
    let band = BandRule.judge(contract, &tracer)
    _ = AmountRule.judge(option, annee: annee, band: band, contract, &tracer)
    for objective in objectives { _ = ObjectiveRule.judge(objective.indicateur, option, contract, &tracer) }
    return tracer.references(since: 0)
  }
}
