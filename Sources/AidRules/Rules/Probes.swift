/// The possible answers to one unanswered fact that tell whether it matters.
///
/// Every choice of a fact with few. Of a number, the ends of its range, since a higher figure never leads to a lower
/// band, and both sides of each limit at which the verdict or the kind of objective changes.
enum Probes {
  typealias Answering = (inout Situation) -> Void

  /// Empty when the fact is answered, is sans objet, or can never be listed as missing (ruling 6).
  static func answers(to fact: Fact, _ contract: Contract) -> [Answering] {
    let situation = contract.situation
    let specialite = situation.specialite
    switch fact {
    case .specialite: return each(\.specialite, situation, contract.bareme.especes)
    case .secteur: return each(\.secteur, situation, Secteur.allCases)
    case .optam: return situation.secteur == .deux ? each(\.optam, situation, [true, false]) : []
    case .honorairesCliniques:
      guard specialite?.regle.comparesClinicalFees == true else { return [] }
      return each(\.honorairesCliniques, situation, [Percent(0), Percent(100)].compactMap { $0 })
    case .structureUrgence:
      return specialite?.regle == .urgence ? each(\.structureUrgence, situation, [true, false]) : []
    case .zone: return situation.option == nil ? [] : each(\.zone, situation, Zone.allCases)
    case .pmt:
      return contract.indicateurs.contains(.pmt) ? each(\.pmt, situation, figures(.pmt, contract)) : []
    case .fileActive: return each(\.fileActive, situation, figures(.fileActive, contract))
    case .seuilP30:
      guard specialite?.famille == .autre, let fileActive = situation.fileActive else { return [] }
      return each(\.seuilP30, situation, [fileActive, fileActive + 1])
    case .tranche: return each(\.tranche, situation, Tranche.allCases)
    case .situations:
      return each(\.situations, situation, [[]] + SituationParticuliere.allCases.map { [$0] })
    case .objectifsAtteints:
      return contract.asksSecondAssistant ? each(\.objectifsAtteints, situation, [true, false]) : []
    case .option, .signature, .embauche, .annee, .assistant, .objectifPmt, .objectifFileActive,
      .pmtAtteinte, .fileActiveAtteinte:
      return []
    }
  }

  private static func each<Value>(
    _ path: WritableKeyPath<Situation, Value?>,
    _ situation: Situation,
    _ values: [Value]
  ) -> [Answering] {
    guard situation[keyPath: path] == nil else { return [] }
    return values.map { value in { $0[keyPath: path] = value } }
  }

  /// The figures of an indicator that tell; those of the specialty only, once it is known.
  private static func figures(_ indicateur: Indicateur, _ contract: Contract) -> [Int] {
    let regime = contract.regime
    let famille = contract.situation.specialite?.famille
    let p95 = regime.bandes.limits(indicateur).p95.value
    var figures = [0, p95 * 2]
    func bothSides(_ limit: Int) { figures += [limit - 1, limit] }
    switch (famille, indicateur) {
    case (.medecineGenerale, .pmt): bothSides(regime.acces.pmtMedecineGenerale.value)
    case (.pediatrie, .fileActive): bothSides(regime.acces.fileActivePediatrie.value)
    case (.autre, .fileActive): contract.situation.seuilP30.map(bothSides)
    default: break
    }
    for point in regime.objectifs.points where point.famille == famille && point.indicateur == indicateur {
      figures.append(point.depart)
    }
    return figures.filter { $0 >= 0 }
  }
}
