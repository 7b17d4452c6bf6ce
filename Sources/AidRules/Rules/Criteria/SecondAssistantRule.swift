/// Access to 1.5 and 2 ETP: the third year, a priority zone (D-3: ZIP yes, ZAC unknown), the first assistant's
/// objectives met, and a large patientèle that only the CPAM can judge (seed 1; ruling 5).
enum SecondAssistantRule {
  static func judge(
    _ conditions: AdditionalTerms,
    _ terms: OptionTerms,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> OptionRule.Finding {
    let situation = contract.situation
    var weakest = terms.reference.statut
    func read(_ reference: Reference, _ tracer: inout some Tracer) {
      tracer.read(reference)
      weakest = max(weakest, reference.statut)
    }
    defer { tracer.read(terms.reference) }
    let annee = contract.judgedYear(of: terms)
    if annee < conditions.anneeMinimale.value {
      read(conditions.anneeMinimale.reference, &tracer)
      let cause = CriterionCause.optionTooEarly(from: conditions.anneeMinimale.value, asked: annee)
      return OptionRule.Finding(.non, .non, cause, weakest)
    }
    let uncertain = situation.zone.map { conditions.zonesIncertaines.contains($0) } ?? false
    if let zone = situation.zone, !uncertain, !conditions.zonesOuvertes.contains(zone) {
      read(conditions.zone, &tracer)
      return OptionRule.Finding(.non, .non, .optionZoneClosed, weakest)
    }
    if situation.objectifsAtteints == false {
      read(conditions.objectifsAtteints, &tracer)
      return OptionRule.Finding(.non, .non, .optionObjectivesMissed, weakest)
    }
    if situation.zone == nil {
      read(conditions.zone, &tracer)
      return OptionRule.Finding(.inconnu, .inconnu, .unanswered(.zone), weakest)
    }
    if situation.objectifsAtteints == nil {
      read(conditions.objectifsAtteints, &tracer)
      return OptionRule.Finding(.inconnu, .inconnu, .unanswered(.objectifsAtteints), weakest)
    }
    if uncertain {
      read(conditions.zone, &tracer)
      return OptionRule.Finding(.inconnu, .sousConditions, .optionZoneUncertain, weakest)
    }
    // The yes leans on the reading of the zone as much as on what is left to the CPAM.
    read(conditions.patienteleImportante, &tracer)
    read(conditions.zone, &tracer)
    return OptionRule.Finding(.oui, .sousConditions, .optionPatienteleToConfirm, weakest)
  }
}
