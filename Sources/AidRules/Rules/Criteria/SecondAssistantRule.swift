/// Access to 1.5 and 2 ETP: the third year, a priority zone (D-3: ZIP yes, ZAC unknown), the first assistant's
/// objectives met, and a large patientèle that only the CPAM can judge (seed 1; ruling 5).
///
/// Each condition is judged by itself; the weakest prevails, and of two as weak the first.
enum SecondAssistantRule {
  static func judge(
    _ conditions: AdditionalTerms,
    _ terms: OptionTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> OptionRule.Finding {
    let annee = contract.judgedYear(of: terms)
    var prevailing = AccessCondition.annee
    var weight = weigh(.annee, conditions, annee, contract.situation)
    for condition in AccessCondition.allCases {
      let other = weigh(condition, conditions, annee, contract.situation)
      if other.level < weight.level { (prevailing, weight) = (condition, other) }
    }
    var statut = terms.reference.statut
    func read(_ condition: AccessCondition, _ tracer: inout some Tracer) {
      let reference = conditions.reference(condition)
      tracer.read(reference)
      statut = max(statut, reference.statut)
    }
    read(prevailing, &tracer)
    // A yes leans on the reading of the zone as much as on what is left to the CPAM.
    if prevailing == .patientele { read(.zone, &tracer) }
    tracer.read(terms.reference)
    return OptionRule.Finding(weight.verdict, weight.level, weight.cause, statut)
  }

  /// Every condition by itself, in the order shown.
  static func conditions(
    _ conditions: AdditionalTerms,
    _ terms: OptionTerms,
    _ contract: Contract
  ) -> [ConditionFinding] {
    let annee = contract.judgedYear(of: terms)
    return AccessCondition.allCases.map { condition in
      let weight = weigh(condition, conditions, annee, contract.situation)
      return ConditionFinding(
        condition: condition,
        verdict: weight.verdict,
        level: weight.level,
        cause: weight.cause,
        reference: conditions.reference(condition)
      )
    }
  }

  private typealias Weight = (verdict: CriterionVerdict, level: Level, cause: CriterionCause)

  private static func weigh(
    _ condition: AccessCondition,
    _ terms: AdditionalTerms,
    _ annee: Int,
    _ situation: Situation
  ) -> Weight {
    let met: Weight = (.oui, .oui, .optionOpen)
    switch condition {
    case .annee:
      let first = terms.anneeMinimale.value
      return annee < first ? (.non, .non, .optionTooEarly(from: first, asked: annee)) : met
    case .zone:
      guard let zone = situation.zone else { return (.inconnu, .inconnu, .unanswered(.zone)) }
      if terms.zonesIncertaines.contains(zone) { return (.inconnu, .sousConditions, .optionZoneUncertain) }
      return terms.zonesOuvertes.contains(zone) ? met : (.non, .non, .optionZoneClosed)
    case .objectifs:
      guard let reached = situation.objectifsAtteints else {
        return (.inconnu, .inconnu, .unanswered(.objectifsAtteints))
      }
      return reached ? met : (.non, .non, .optionObjectivesMissed)
    case .patientele:
      return (.oui, .sousConditions, .optionPatienteleToConfirm)
    }
  }
}
