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
      let (date, kind, reference) = duty.element
      tracer.within(.echeance(rang: rang)) { $0.read(reference) }
      return Deadline(
        date: date,
        kind: kind,
        reference: reference,
        effet: isOfTheContract(kind) ? SuspensionRule.effect(on: date, contract) : nil
      )
    }
  }

  private typealias Duty = (date: Day, kind: Deadline.Kind, reference: Reference?)

  private static func duties(_ contract: Contract) -> [Duty] {
    let vie = contract.regime.vie
    let start = contract.start
    func after(_ years: Int) -> Day { start.adding(years: years) }
    var duties: [Duty] = []
    if contract.situation.signature != nil { duties.append((contract.signature, .signature, nil)) }
    if contract.situation.embauche != nil { duties.append((start, .embauche, nil)) }
    for year in 1..<max(2, vie.dureeAnnees.value) {
      duties.append((after(year), .anniversaire(year), vie.anniversaire))
    }
    if let training = vie.formationAnnees {
      duties.append((after(training.value), .formation, training.reference))
    }
    duties.append(
      (after(vie.qualificationAnnees.value), .qualification, vie.qualificationAnnees.reference)
    )
    duties += interviews(vie, start)
    duties.append(
      (
        after(vie.dureeAnnees.value), vie.reconduction == nil ? .terme : .renouvellement,
        vie.reconduction ?? vie.dureeAnnees.reference
      )
    )
    return duties
  }

  private static func interviews(_ vie: LifeTerms, _ start: Day) -> [Duty] {
    let terms = vie.entretien
    guard start >= terms.depuis.value else { return [] }
    let first = terms.premierAnnees
    let second = first.value + terms.periodeAnnees.value
    return [(first.value, first.reference), (second, terms.periodeAnnees.reference)]
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
