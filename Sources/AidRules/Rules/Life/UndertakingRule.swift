/// What the doctor undertakes by signing, beside the criteria.
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
