/// The situations that differ from the one evaluated by one possible answer to one unanswered fact.
///
/// Numbers are tried on both sides of every limit that a rule compares them with.
enum Probes {
  /// Empty when the fact is answered or can never be listed as missing.
  static func values(of fact: Fact, _ contract: Contract) -> [Situation] {
    let situation = contract.situation
    func each<Value>(_ path: WritableKeyPath<Situation, Value?>, _ values: [Value]) -> [Situation] {
      guard situation[keyPath: path] == nil else { return [] }
      return values.map { value in
        var other = situation
        other[keyPath: path] = value
        return other
      }
    }
    switch fact {
    case .specialite: return each(\.specialite, kinds(contract.bareme.specialites))
    case .secteur: return each(\.secteur, Secteur.allCases)
    case .optam: return each(\.optam, [true, false])
    case .honorairesCliniques:
      return each(\.honorairesCliniques, [0, 100].compactMap { Percent($0) })
    case .structureUrgence: return each(\.structureUrgence, [true, false])
    case .zone: return situation.option == nil ? [] : each(\.zone, Zone.allCases)
    case .pmt: return each(\.pmt, limits(.pmt, contract))
    case .fileActive: return each(\.fileActive, limits(.fileActive, contract))
    case .seuilP30: return each(\.seuilP30, situation.fileActive.map { [$0, $0 + 1] } ?? [0])
    case .tranche: return each(\.tranche, Tranche.allCases)
    case .situations:
      return each(\.situations, [[]] + SituationParticuliere.allCases.map { [$0] })
    case .objectifsAtteints:
      return contract.asksSecondAssistant ? each(\.objectifsAtteints, [true, false]) : []
    case .option, .signature, .embauche, .annee, .assistant, .objectifPmt, .objectifFileActive,
      .pmtAtteinte, .fileActiveAtteinte:
      return []
    }
  }

  /// One specialty of each kind: the rules tell no others apart.
  private static func kinds(_ specialites: [Specialite]) -> [Specialite] {
    var seen: Set<String> = []
    return specialites.filter { seen.insert("\($0.regle.rawValue) \($0.famille.rawValue)").inserted }
  }

  private static func limits(_ indicateur: Indicateur, _ contract: Contract) -> [Int] {
    let regime = contract.regime
    let bands = regime.bandes.limits(indicateur)
    let margin = regime.bandes.marge.value
    var limits: [Int] = [bands.p30, bands.p50, bands.p70, bands.p90, bands.p95].map(\.value)
    for estimated in [bands.p90.value, bands.p95.value] {
      limits.append(estimated * (100 - margin) / 100)
      limits.append(estimated * (100 + margin) / 100)
    }
    limits += regime.objectifs.points.filter { $0.indicateur == indicateur }.map(\.depart)
    limits.append(
      indicateur == .pmt
        ? regime.acces.pmtMedecineGenerale.value : regime.acces.fileActivePediatrie.value
    )
    if let seuil = contract.situation.seuilP30, indicateur == .fileActive { limits.append(seuil) }
    var tried: Set<Int> = [0]
    for limit in limits { tried.formUnion([limit - 1, limit, limit + 1]) }
    return tried.filter { $0 >= 0 }.sorted()
  }
}
