/// What the contract provides for on events that may never come (section 8).
///
/// The doctor may terminate it by registered letter, with notice (presse). A move too far to keep the patients, or a
/// change of specialty, makes the doctor newly installed (presse). A groupement d'employeurs may be the employer and
/// « mettre à disposition » (officiel). The CPAM's delegates answer questions (officiel), and they alone once a contract
/// that isn't renewed has run to its term; a suspension by addendum puts that term off, nobody says to when.
enum ClauseRule {
  static func judge(_ contract: Contract) -> [Said<Clause>] {
    let vie = contract.regime.vie
    let terms = vie.clauses
    var clauses: [Clause] = []
    if contract.endedOn == nil {
      let notice = terms.resiliationPreavisMois
      clauses += [
        Clause(kind: .resiliation(preavisMois: notice.value), reference: notice.reference),
        Clause(kind: .nouvelleInstallation, reference: terms.nouvelleInstallation),
        Clause(kind: .groupementEmployeurs, reference: terms.groupementEmployeurs),
      ]
    }
    let telephone = vie.telephone
    clauses.append(Clause(kind: .contact(telephone: telephone.value), reference: telephone.reference))
    return clauses.map { Said($0, reading: [$0.reference]) }
  }
}
