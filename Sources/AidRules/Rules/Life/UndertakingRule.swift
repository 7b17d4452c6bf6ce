/// What the doctor undertakes by signing, beside the criteria.
enum UndertakingRule {
  static func judge(_ contract: Contract) -> [Undertaking] {
    let vie = contract.regime.vie
    let acces = contract.regime.acces
    var undertakings: [Undertaking] = [.hire, .noReplacement]
    if let training = vie.formationAnnees { undertakings.append(.training(years: training.value)) }
    undertakings.append(.qualification(years: vie.qualificationAnnees.value))
    undertakings.append(.patientele)
    if ExerciceCoordonneRule.isUndertaken(contract) { undertakings.append(.coordinatedPractice) }
    if acces.exerciceRegroupe != nil { undertakings.append(.groupPractice) }
    undertakings.append(.review(months: vie.suiviMois.value))
    return undertakings
  }
}
