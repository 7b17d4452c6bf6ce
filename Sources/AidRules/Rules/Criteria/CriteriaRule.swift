/// All the criteria, always, in the order of every output: a failure never hides another (rule book, section 3).
///
/// Seed 1 sets those of the specialty, of the secteur (« Exercer en secteur 1 ou en secteur 2 adhérent à l'OPTAM ») and of
/// the patientèle (« Pour être éligible, un MG (y compris MEP) doit avoir une PMT d'au moins 775 patients »); seed 0 adds
/// the forfait structure and coordinated practice. Each gives a level, non < inconnu < sous conditions < oui, and the
/// verdict is the lowest met. With an option asked its access is a criterion too (section 4), and the post weighs at most
/// as sous conditions (ruling 13).
enum CriteriaRule {
  /// Judges one criterion.
  @inline(__always)
  static func judge(_ id: CriterionID, _ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    switch id {
    case .specialite: SpecialiteRule.judge(contract, &tracer)
    case .honorairesCliniques: HonorairesCliniquesRule.judge(contract, &tracer)
    case .structureUrgence: StructureUrgenceRule.judge(contract, &tracer)
    case .secteur: SecteurRule.judge(contract, &tracer)
    case .patientele: PatienteleRule.judge(contract, &tracer)
    case .forfaitStructure: ForfaitStructureRule.judge(contract, &tracer)
    case .exerciceCoordonne: ExerciceCoordonneRule.judge(contract, &tracer)
    case .option: OptionRule.criterion(contract, &tracer)
    }
  }

  /// The criteria of the aid itself, whatever the option.
  static let aid: [CriterionID] = CriterionID.allCases.filter { $0 != .option }

  /// How the aid itself weighs: the lowest level met, the post included.
  @inline(__always)
  static func level(_ contract: Contract, _ tracer: inout some Tracer) -> Level {
    var level = PosteRule.level(contract)
    for id in aid {
      tracer.open(.criterion(id))
      level = min(level, judge(id, contract, &tracer).level)
      tracer.close()
    }
    return level
  }
}
