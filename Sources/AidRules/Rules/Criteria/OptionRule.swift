/// Access to an option in the contract year judged.
///
/// Each regime opens its options (rule book, section 4): to every doctor admitted, to some zones (1 ETP under avenant 7:
/// « zone sous-dense », ZIP or ZAC), to no new contract, or never. 1.5 and 2 ETP: `SecondAssistantRule`.
enum OptionRule {
  /// What an option's access found.
  struct Finding {
    let acces: CriterionVerdict
    let level: Level
    let cause: CriterionCause
    let statut: Statut

    init(_ acces: CriterionVerdict, _ level: Level, _ cause: CriterionCause, _ statut: Statut) {
      self.acces = acces
      self.level = level
      self.cause = cause
      self.statut = statut
    }
  }

  static func judge(_ terms: OptionTerms, _ contract: Contract, _ tracer: inout some Tracer) -> Finding {
    let statut = terms.reference.statut
    switch terms.acces {
    case .ouvert:
      tracer.read(terms.reference)
      return Finding(.oui, .oui, .optionOpen, statut)
    case .ferme:
      tracer.read(terms.reference)
      return Finding(.non, .non, .optionClosed, statut)
    case .absente:
      tracer.read(terms.reference)
      return Finding(.non, .non, .optionAbsent, statut)
    case .zone(let zones):
      tracer.read(zones.reference)
      tracer.read(terms.reference)
      let statut = max(statut, zones.reference.statut)
      guard let zone = contract.situation.zone else {
        return Finding(.inconnu, .inconnu, .unanswered(.zone), statut)
      }
      return zones.ouvertes.contains(zone)
        ? Finding(.oui, .oui, .optionOpen, statut) : Finding(.non, .non, .optionZoneClosed, statut)
    case .complementaire(let conditions):
      return SecondAssistantRule.judge(conditions, terms, contract, &tracer)
    }
  }

  /// The criterion of the option asked, sans objet when none is.
  static func criterion(_ contract: Contract, _ tracer: inout some Tracer) -> Criterion {
    guard let terms = contract.askedTerms else {
      return Criterion(.option, .sansObjet, level: .oui, statut: .officiel, cause: .noOptionAsked)
    }
    let finding = judge(terms, contract, &tracer)
    return Criterion(
      .option,
      finding.acces,
      level: finding.level,
      value: .word(terms.option.rawValue),
      statut: finding.statut,
      modifiable: finding.level < .oui,
      cause: finding.cause
    )
  }
}
