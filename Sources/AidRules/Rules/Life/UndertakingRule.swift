/// What the doctor undertakes by signing, beside the criteria (rule book, 3.1, 7, 3.2 and section 9).
///
/// To hire, from the signature on under avenant 7 (seed 0 « Recruter, dès la signature du contrat, un assistant médical
/// salarié »), and not in place of an existing job (seed 0); to have the assistant trained within two years and qualified
/// within three under avenant 7 (seed 0), qualified within two later (presse; by interpretation under the règlement
/// arbitral); to raise or maintain the patientèle; to review every six months with the CPAM (seed 1). Under avenant 7 also
/// coordinated practice, for signatures before it is a criterion (interprete), and group practice (presse). Nothing is
/// undertaken by a doctor who isn't eligible.
enum UndertakingRule {
  static func judge(_ contract: Contract) -> [Said<Undertaking>] {
    let vie = contract.regime.vie
    let acces = contract.regime.acces
    var undertakings = [
      Said(
        Undertaking.hire(fromSignature: vie.embaucheDesSignature != nil),
        reading: [contract.askedTerms?.reference, vie.embaucheDesSignature]
      ),
      Said(.noReplacement, reading: [acces.poste]),
    ]
    if let training = vie.formationAnnees {
      undertakings.append(Said(.training(years: training.value), reading: [training.reference]))
    }
    let qualification = vie.qualificationAnnees
    undertakings.append(
      Said(.qualification(years: qualification.value), reading: [qualification.reference])
    )
    undertakings.append(Said(.patientele))
    if ExerciceCoordonneRule.isUndertaken(contract) {
      undertakings.append(Said(.coordinatedPractice, reading: [acces.exerciceCoordonne?.reference]))
    }
    if let group = acces.exerciceRegroupe { undertakings.append(Said(.groupPractice, reading: [group])) }
    undertakings.append(Said(.review(months: vie.suiviMois.value), reading: [vie.suiviMois.reference]))
    return undertakings
  }
}
