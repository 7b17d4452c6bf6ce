/// What the doctor undertakes by signing, beside the criteria.
enum UndertakingRule {
  static func judge(_ contract: Contract) -> [Undertaking] {
    let vie = contract.regime.vie
    return [
      .hire, .noReplacement, .qualification(years: vie.qualificationAnnees.value), .patientele,
      .review(months: vie.suiviMois.value),
    ]
  }
}
