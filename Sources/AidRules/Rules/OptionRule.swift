/// Access to an option in the contract year judged.
///
/// 0.5 and 1 ETP are open to every doctor admitted; 1/3 takes no new contract; 1.5 and 2 ETP need the third
/// year, a priority zone (D-3: ZIP yes, ZAC unknown), the first assistant's objectives met, and a large
/// patientèle that only the CPAM can judge (seed 1; ruling 5).
enum OptionRule {
  /// What an option's access found.
  struct Finding {
    let acces: CriterionVerdict
    let level: Level
    let cause: CriterionCause
    let references: [Reference]
  }

  static func judge(_ terms: OptionTerms, _ contract: Contract) -> Finding {
    switch terms.acces {
    case .ouvert:
      Finding(acces: .oui, level: .oui, cause: .optionOpen, references: [terms.reference])
    case .ferme:
      Finding(acces: .non, level: .non, cause: .optionClosed, references: [terms.reference])
    case .complementaire(let conditions):
      judgeSecondAssistant(conditions, terms, contract)
    }
  }

  /// The criterion of the option asked, sans objet when none is.
  static func criterion(_ contract: Contract) -> Criterion {
    guard let asked = contract.situation.option, let terms = contract.regime.terms(asked) else {
      return Criterion(
        .option,
        .sansObjet,
        level: .oui,
        statut: .officiel,
        cause: .noOptionAsked,
        references: []
      )
    }
    let finding = judge(terms, contract)
    return Criterion(
      .option,
      finding.acces,
      level: finding.level,
      value: .word(asked.rawValue),
      modifiable: finding.level < .oui,
      cause: finding.cause,
      references: finding.references
    )
  }

  private static func judgeSecondAssistant(
    _ conditions: AdditionalTerms,
    _ terms: OptionTerms,
    _ contract: Contract
  ) -> Finding {
    let situation = contract.situation
    func finding(
      _ acces: CriterionVerdict,
      _ level: Level,
      _ cause: CriterionCause,
      _ references: Reference...
    ) -> Finding {
      Finding(acces: acces, level: level, cause: cause, references: references + [terms.reference])
    }
    let first = conditions.anneeMinimale
    let annee = contract.judgedYear(of: terms)
    if annee < first.value {
      return finding(.non, .non, .optionTooEarly(from: first.value, asked: annee), first.reference)
    }
    let uncertain = situation.zone.map { conditions.zonesIncertaines.contains($0) } ?? false
    if let zone = situation.zone, !uncertain, !conditions.zonesOuvertes.contains(zone) {
      return finding(.non, .non, .optionZoneClosed, conditions.zone)
    }
    if situation.objectifsAtteints == false {
      return finding(.non, .non, .optionObjectivesMissed, conditions.objectifsAtteints)
    }
    if situation.zone == nil {
      return finding(.inconnu, .inconnu, .unanswered(.zone), conditions.zone)
    }
    if situation.objectifsAtteints == nil {
      return finding(.inconnu, .inconnu, .unanswered(.objectifsAtteints), conditions.objectifsAtteints)
    }
    if uncertain {
      return finding(.inconnu, .sousConditions, .optionZoneUncertain, conditions.zone)
    }
    // The yes leans on the reading of the zone as much as on what is left to the CPAM.
    return finding(
      .oui,
      .sousConditions,
      .optionPatienteleToConfirm,
      conditions.patienteleImportante,
      conditions.zone
    )
  }
}
