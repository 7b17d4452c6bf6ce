/// The dated duties of the contract's life (sections 8 and 9).
///
/// Anniversaries from the hire (D-1); the assistant's training and qualification; the interviews, for hires since the
/// law that sets them; the tacit renewal, or the term of a contract that isn't renewed.
enum DeadlineRule {
  static func judge(_ contract: Contract, _ tracer: inout RecordingTracer) -> [Deadline] {
    let found = duties(contract).enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }
    return found.enumerated().map { rang, duty in
      let (date, kind, references) = duty.element
      let effect = isOfTheContract(kind) ? SuspensionRule.effect(on: date, contract) : nil
      tracer.within(.echeance(rang: rang)) { tracer in
        for reference in references { tracer.read(reference) }
        if effect != nil { tracer.read(contract.regime.vie.suspension.avenantMois.reference) }
      }
      return Deadline(date: date, kind: kind, reference: references.first, effet: effect)
    }
  }

  /// A day, what it is, and what backs it, the deciding one first; nothing for the days typed in.
  private typealias Duty = (date: Day, kind: Deadline.Kind, references: [Reference])

  private static func duties(_ contract: Contract) -> [Duty] {
    let vie = contract.regime.vie
    let start = contract.start
    func after(_ years: Int) -> Day { start.adding(years: years) }
    var duties: [Duty] = []
    if contract.situation.signature != nil { duties.append((contract.signature, .signature, [])) }
    if contract.situation.embauche != nil { duties.append((start, .embauche, [])) }
    for year in 1..<max(2, vie.dureeAnnees.value) {
      duties.append((after(year), .anniversaire(year), [vie.anniversaire]))
    }
    if let training = vie.formationAnnees {
      duties.append((after(training.value), .formation, [training.reference]))
    }
    duties.append(
      (after(vie.qualificationAnnees.value), .qualification, [vie.qualificationAnnees.reference])
    )
    duties += interviews(vie, start)
    let term = vie.dureeAnnees.reference
    duties.append(
      (
        after(vie.dureeAnnees.value), vie.reconduction == nil ? .terme : .renouvellement,
        vie.reconduction.map { [$0, term] } ?? [term]
      )
    )
    return duties
  }

  private static func interviews(_ vie: LifeTerms, _ start: Day) -> [Duty] {
    let terms = vie.entretien
    guard start >= terms.depuis.value else { return [] }
    let first = terms.premierAnnees
    let second = first.value + terms.periodeAnnees.value
    let law = terms.depuis.reference
    return [
      (first.value, [first.reference, law]), (second, [terms.periodeAnnees.reference, first.reference, law]),
    ]
    .filter { $0.0 <= vie.dureeAnnees.value }
    .map { (start.adding(years: $0.0), .entretien, $0.1) }
  }

  /// Whether a duty is the contract's, which a suspension moves, rather than the employer's.
  private static func isOfTheContract(_ kind: Deadline.Kind) -> Bool {
    switch kind {
    case .anniversaire, .renouvellement, .terme: true
    case .signature, .embauche, .formation, .qualification, .entretien: false
    }
  }
}
