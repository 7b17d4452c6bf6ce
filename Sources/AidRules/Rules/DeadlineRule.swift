/// The dated duties of the contract's life (sections 8 and 9).
///
/// Anniversaries from the hire (D-1), the assistant's qualification, the interviews, the tacit renewal.
enum DeadlineRule {
  static func judge(_ contract: Contract) -> [Deadline] {
    let vie = contract.regime.vie
    let start = contract.start
    var deadlines: [Deadline] = []
    if contract.situation.signature != nil {
      deadlines.append(Deadline(date: contract.signature, kind: .signature, reference: nil))
    }
    if contract.situation.embauche != nil {
      deadlines.append(Deadline(date: start, kind: .embauche, reference: nil))
    }
    for year in 1..<max(2, vie.dureeAnnees.value) {
      deadlines.append(
        Deadline(
          date: start.adding(years: year),
          kind: .anniversaire(year),
          reference: vie.anniversaire
        )
      )
    }
    deadlines.append(
      Deadline(
        date: start.adding(years: vie.qualificationAnnees.value),
        kind: .qualification,
        reference: vie.qualificationAnnees.reference
      )
    )
    let interviews = [
      (vie.entretienAnnees.value, vie.entretienAnnees.reference),
      (
        vie.entretienAnnees.value + vie.entretienPeriodeAnnees.value,
        vie.entretienPeriodeAnnees.reference
      ),
    ]
    for (year, reference) in interviews where year <= vie.dureeAnnees.value {
      deadlines.append(Deadline(date: start.adding(years: year), kind: .entretien, reference: reference))
    }
    deadlines.append(
      Deadline(
        date: start.adding(years: vie.dureeAnnees.value),
        kind: .renouvellement,
        reference: vie.dureeAnnees.reference
      )
    )
    return deadlines.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
  }
}
