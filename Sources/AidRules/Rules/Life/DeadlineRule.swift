/// The duties of the contract's life (sections 8 and 9).
///
/// Anniversaries from the hire (D-1); the reviews with the CPAM, every six months (seed 1), counted from the hire too, by
/// our reading; the trial period and its renewal; the assistant's training and qualification, by what they were before;
/// the interviews, for hires since the law that sets them; the secretary to replace; the tacit renewal, or the term of a
/// contract that isn't renewed. What the CPAM asks for before it pays comes last, without a day: nobody published one.
enum DeadlineRule {
  static func judge(_ contract: Contract, _ tracer: inout RecordingTracer) -> [Deadline] {
    let dated = duties(contract).enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }
    let suspension = contract.regime.vie.suspension.avenantMois.reference
    let found =
      dated.map { _, duty in
        Deadline(
          date: duty.date,
          kind: duty.kind,
          parcours: parcours(of: duty.kind, contract),
          references: duty.references,
          shift: isOfTheContract(duty.kind) ? SuspensionRule.shift(of: duty.date, contract) : nil
        )
      } + [pieces(contract)]
    for (rang, deadline) in found.enumerated() {
      tracer.within(.echeance(rang: rang)) { tracer in
        for reference in deadline.references { tracer.read(reference) }
        if deadline.shift != nil { tracer.read(suspension) }
      }
    }
    return found
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
    duties += TrialRule.duties(contract).map { ($0.date, $0.kind, $0.references) }
    for year in 1..<max(2, vie.dureeAnnees.value) {
      duties.append((after(year), .anniversaire(year), [vie.anniversaire]))
    }
    duties += reviews(vie, start)
    if contract.situation.assistant == .secretaireDuCabinet {
      let months = contract.regime.acces.remplacementMois
      duties.append((start.adding(months: months.value), .remplacement, [months.reference]))
    }
    let training = trainings(contract)
    if let years = vie.formationAnnees {
      duties.append((after(years.value), .formation, [years.reference] + training))
    }
    let qualification = vie.qualificationAnnees
    duties.append((after(qualification.value), .qualification, [qualification.reference] + training))
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

  /// The reviews before the end, each counted from the hire so that a short month doesn't move the next ones.
  private static func reviews(_ vie: LifeTerms, _ start: Day) -> [Duty] {
    let months = vie.suiviMois
    let end = start.adding(years: vie.dureeAnnees.value)
    guard months.value > 0 else { return [] }
    var reviews: [Duty] = []
    var day = start.adding(months: months.value)
    while day < end {
      reviews.append((day, .suivi(reviews.count + 1), [vie.suiviDepart, months.reference]))
      day = start.adding(months: months.value * (reviews.count + 1))
    }
    return reviews
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

  /// How the assistant becomes qualified, for the duties of training alone.
  private static func parcours(of kind: Deadline.Kind, _ contract: Contract) -> Deadline.Parcours? {
    guard kind == .formation || kind == .qualification else { return nil }
    return switch contract.situation.assistant {
    case .ide, .aideSoignant, .auxiliairePuericulture: .fae
    case .secretaireDuCabinet, .autre: .cqp
    case nil: .selonProfil
    }
  }

  private static func trainings(_ contract: Contract) -> [Reference] {
    let terms = contract.regime.vie.employeur.parcours
    return switch parcours(of: .qualification, contract) {
    case .fae: [terms.fae]
    case .cqp: [terms.cqp]
    case .selonProfil, nil: [terms.fae, terms.cqp]
    }
  }

  private static func pieces(_ contract: Contract) -> Deadline {
    Deadline(date: nil, kind: .pieces, parcours: nil, references: [contract.regime.vie.pieces], shift: nil)
  }

  /// Whether a duty is the contract's, which a suspension moves, rather than the employer's.
  private static func isOfTheContract(_ kind: Deadline.Kind) -> Bool {
    switch kind {
    case .suivi, .anniversaire, .renouvellement, .terme: true
    case .signature, .embauche, .pieces, .finEssai, .finEssaiRenouvele, .remplacement, .formation,
      .qualification, .entretien:
      false
    }
  }
}
