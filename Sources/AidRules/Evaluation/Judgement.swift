/// The criteria, the access to each option shown, and the verdict they lead to.
///
/// Apart from the figures, so that an answer tried for its effect on the verdict computes nothing else.
struct Judgement {
  let criteria: [Criterion]
  /// The access to each option shown, in the order of `Contract.options`.
  let options: [OptionRule.Finding]
  /// How the aid itself weighs, whatever the option.
  let aid: Level
  /// The verdict about the option asked, else about the aid.
  let verdict: Verdict

  init(_ contract: Contract) {
    criteria = [
      SpecialiteRule.judge(contract), HonorairesCliniquesRule.judge(contract),
      StructureUrgenceRule.judge(contract), SecteurRule.judge(contract), PatienteleRule.judge(contract),
      Self.ofAnotherRegime(.forfaitStructure), Self.ofAnotherRegime(.exerciceCoordonne),
      OptionRule.criterion(contract),
    ]
    var aid = PosteRule.level(contract)
    for criterion in criteria where criterion.id != .option { aid = min(aid, criterion.level) }
    self.aid = aid
    options = contract.options.map { OptionRule.judge($0, contract) }
    let asked = options.first.map { min(aid, $0.level) } ?? .non
    verdict = (contract.situation.option == nil ? aid : asked).verdict
  }

  /// How an option weighs, the aid's criteria included.
  func level(_ access: OptionRule.Finding) -> Level { min(aid, access.level) }

  private static func ofAnotherRegime(_ id: CriterionID) -> Criterion {
    Criterion(id, .sansObjet, level: .oui, statut: .officiel, cause: .otherRegime, references: [])
  }
}
