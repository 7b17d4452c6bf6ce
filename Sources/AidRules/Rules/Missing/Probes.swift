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
      guard let specialite, BandRule.minimumIsToldByCPAM(specialite, contract),
        let fileActive = situation.fileActive
      else { return [] }
      return each(\.seuilP30, situation, [fileActive, fileActive + 1])
    case .tranche: return each(\.tranche, situation, Tranche.allCases)
    case .situations:
      return each(\.situations, situation, [[]] + SituationParticuliere.allCases.map { [$0] })
    case .partMoins16:
      guard contract.isMedecineGenerale, contract.regime.acces.enfants != nil else { return [] }
      return each(\.partMoins16, situation, [Percent(0), Percent(100)].compactMap { $0 })
    case .forfaitStructure:
      guard contract.regime.acces.forfait != nil else { return [] }
      return each(\.forfaitStructure, situation, [true, false])
    case .exerciceCoordonne:
      guard contract.regime.acces.exerciceCoordonne != nil, !ExerciceCoordonneRule.isUndertaken(contract)
      else { return [] }
      return each(\.exerciceCoordonne, situation, [true, false])
    case .objectifsAtteints:
      return contract.asksSecondAssistant ? each(\.objectifsAtteints, situation, [true, false]) : []
    case .option, .signature, .embauche, .annee, .assistant, .suspension, .objectifPmt,
      .objectifFileActive, .pmtAtteinte, .fileActiveAtteinte, .salaire, .anciennete, .heures, .coefficient,
      .coutEmployeur, .tarifConsultation, .semaines:
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
    let limits = regime.bandes.limits(indicateur)
    var figures = [0, limits.p95.value * 2]
    func bothSides(_ limit: Int) { figures += [limit - 1, limit] }
    switch (famille, indicateur) {
    case (.medecineGenerale, .pmt): bothSides(regime.acces.pmtMedecineGenerale.value)
    case (.pediatrie, .fileActive): regime.acces.fileActivePediatrie.map { bothSides($0.value) }
    default: break
    }
    if let specialite = contract.situation.specialite, indicateur == .fileActive,
      BandRule.minimumIsToldByCPAM(specialite, contract)
    {
      contract.situation.seuilP30.map(bothSides)
    }
    switch regime.objectifs.methode {
    case .points(let terms):
      for point in terms.points where point.famille == famille && point.indicateur == indicateur {
        figures.append(point.depart)
      }
    case .taux:
      for limit in [limits.p30, limits.p50, limits.p70, limits.p90, limits.p95] { bothSides(limit.value) }
      if indicateur == .fileActive, let enfants = regime.acces.enfants {
        figures.append(enfants.fileActive.value + 1)
      }
    }
    return figures.filter { $0 >= 0 }
  }
}
