/// Criterion 4: secteur 1, or secteur 2 with OPTAM or OPTAM-ACO; practice alone or in a group is no condition.
///
/// Seed 1: « Exercer en secteur 1 ou en secteur 2 adhérent à l'OPTAM ou OPTAM-ACO ».
enum SecteurRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    let reference = contract.regime.acces.secteur
    tracer.read(reference)
    func criterion(
      _ verdict: CriterionVerdict,
      _ level: Level,
      modifiable: Bool = false,
      _ cause: CriterionCause
    ) -> Criterion {
      Criterion(
        .secteur,
        verdict,
        level: level,
        value: contract.situation.secteur.map { .word($0.rawValue) },
        statut: reference.statut,
        modifiable: modifiable,
        cause: cause
      )
    }
    switch (contract.situation.secteur, contract.situation.optam) {
    case (nil, _): return criterion(.inconnu, .inconnu, .unanswered(.secteur))
    case (.un, _): return criterion(.oui, .oui, .sectorOne)
    case (.deux, true?): return criterion(.oui, .oui, .sectorTwoWithOptam)
    case (.deux, false?): return criterion(.non, .non, modifiable: true, .sectorTwoWithoutOptam)
    case (.deux, nil): return criterion(.inconnu, .inconnu, .unanswered(.optam))
    case (.trois, _): return criterion(.non, .non, .sectorThree)
    }
  }
}
