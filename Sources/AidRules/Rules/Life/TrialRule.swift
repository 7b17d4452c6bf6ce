/// The trial period of the assistant's contract of employment (the convention collective, article 21).
///
/// Two months for who isn't a cadre, renewed once if the contract says so: its last day is the eve of the same day of the
/// month, or the last day of a month that lacks it (by our reading). The practice's own secretary works there already: no
/// trial is counted.
enum TrialRule {
  static func duties(_ contract: Contract) -> [(date: Day, kind: Deadline.Kind, references: [Reference])] {
    guard contract.situation.assistant != .secretaireDuCabinet else { return [] }
    let terms = contract.regime.vie.employeur
    let (months, renewals) = (terms.essaiMois, terms.essaiRenouvelableFois)
    func end(_ periods: Int) -> Day { lastDay(of: months.value * periods, from: contract.start) }
    let first = (date: end(1), kind: Deadline.Kind.finEssai, references: [months.reference])
    guard renewals.value > 0 else { return [first] }
    let references = [renewals.reference, months.reference]
    return [first, (end(1 + renewals.value), .finEssaiRenouvele, references)]
  }

  /// The last of some months that begin on a day.
  static func lastDay(of months: Int, from start: Day) -> Day {
    let next = start.adding(months: months)
    return next.parts.day == start.parts.day ? next.adding(days: -1) : next
  }
}
