/// An absence of the assistant without a replacement (section 8).
///
/// Under about two months nothing to do; beyond three a written addendum suspends aid and objectives (presse); between
/// them, to be agreed with the CPAM. The contract resumes without penalty (officiel). What falls within a suspension
/// isn't due; what comes after moves, and only the CPAM can say to when. Days before the hire are no absence.
enum SuspensionRule {
  static func judge(
    _ periode: Suspension,
    _ contract: Contract,
    _ tracer: inout some Tracer
  ) -> SuspensionFinding {
    let terms = contract.regime.vie.suspension
    let suite = suite(periode, contract)
    let bound = suite == .aConvenir || suite == .avenant ? terms.avenantMois : terms.sansSuiteMois
    tracer.read(bound.reference)
    if suite == .aConvenir { tracer.read(terms.sansSuiteMois.reference) }
    tracer.read(terms.reprise)
    return SuspensionFinding(periode: periode, suite: suite, statut: bound.reference.statut)
  }

  /// What the suspensions of the contract do to a date, and which of them.
  static func shift(of date: Day, _ contract: Contract) -> SuspensionShift? {
    let periods = (contract.situation.suspensions ?? []).filter { suite($0, contract) == .avenant }
    let during = periods.filter { $0.debut <= date && date <= $0.fin }
    if !during.isEmpty { return SuspensionShift(effet: .suspendu, absences: during) }
    let before = periods.filter { date > $0.fin }
    return before.isEmpty ? nil : SuspensionShift(effet: .decale, absences: before)
  }

  private static func suite(_ periode: Suspension, _ contract: Contract) -> SuspensionFinding.Suite {
    let terms = contract.regime.vie.suspension
    guard periode.fin >= contract.start else { return .horsContrat }
    let debut = max(periode.debut, contract.start)
    if periode.fin < debut.adding(months: terms.sansSuiteMois.value) { return .sansSuite }
    return periode.fin >= debut.adding(months: terms.avenantMois.value) ? .avenant : .aConvenir
  }
}
