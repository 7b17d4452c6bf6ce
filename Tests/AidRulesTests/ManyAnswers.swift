import AidRules
import Testing

extension RandomDoctors {
  /// Many answers to a fact that can be missing, without regard to what the rules try; none once it is answered.
  mutating func answers(to fact: Fact, _ situation: Situation) throws -> [Situation] {
    let bareme = try Shared.bareme
    switch fact {
    case .specialite:
      let first = pick(Array(0..<7))
      let kinds = [
        "medecine-generale", "pediatrie", "cardiologie", "medecine-urgence", "neurochirurgie", "radiologie",
        "chirurgie-maxillo-stomatologie",
      ]
      let some = stride(from: first, to: bareme.specialites.count, by: 7).map { bareme.specialites[$0] }
      return each(\.specialite, situation, some + kinds.compactMap { bareme.specialite($0) })
    case .secteur: return each(\.secteur, situation, Secteur.allCases)
    case .optam: return each(\.optam, situation, [true, false])
    case .honorairesCliniques:
      return each(\.honorairesCliniques, situation, [0, 79, 80, 100].compactMap { Percent($0) })
    case .structureUrgence: return each(\.structureUrgence, situation, [true, false])
    case .zone: return situation.option == nil ? [] : each(\.zone, situation, Zone.allCases)
    case .pmt: return each(\.pmt, situation, figures())
    case .fileActive: return each(\.fileActive, situation, figures())
    case .seuilP30: return each(\.seuilP30, situation, figures() + [situation.fileActive ?? 0])
    case .tranche: return each(\.tranche, situation, Tranche.allCases)
    case .situations:
      let pairs: [Set<SituationParticuliere>] = [[], [.rqth, .ald], [.nouvelInstalle, .soixanteCinqAns]]
      return each(\.situations, situation, pairs + SituationParticuliere.allCases.map { [$0] })
    case .partMoins16:
      return each(\.partMoins16, situation, [0, 20, 21, 100].compactMap { Percent($0) })
    case .forfaitStructure: return each(\.forfaitStructure, situation, [true, false])
    case .exerciceCoordonne: return each(\.exerciceCoordonne, situation, [true, false])
    case .objectifsAtteints:
      let isSecond = situation.option == .unEtDemi || situation.option == .deux
      return isSecond ? each(\.objectifsAtteints, situation, [true, false]) : []
    case .option, .signature, .embauche, .annee, .assistant, .suspension, .objectifPmt, .objectifFileActive,
      .pmtAtteinte, .fileActiveAtteinte, .salaire, .anciennete, .heures, .coefficient, .coutEmployeur,
      .tarifConsultation, .semaines:
      return []
    }
  }

  private mutating func figures() -> [Int] {
    let first = pick([0, 1])
    let some = stride(from: first, to: Self.limits.count, by: 2).map { Self.limits[$0] }
    return some + [0, 51, 639, 640, 774, 775, 948, 949, 1223, 1224, 9999] + [figure(), figure(), figure()]
  }

  private func each<Value>(
    _ path: WritableKeyPath<Situation, Value?>,
    _ situation: Situation,
    _ values: [Value]
  ) -> [Situation] {
    guard situation[keyPath: path] == nil else { return [] }
    return values.map {
      var other = situation
      other[keyPath: path] = $0
      return other
    }
  }
}
