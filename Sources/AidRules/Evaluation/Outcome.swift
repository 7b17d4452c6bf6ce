/// The part of a result that an answer can change: verdict, access, amounts, objectives.
///
/// The rules compute it once for the evaluation itself and again for each answer tried.
struct Outcome {
  /// One option's part.
  struct Option {
    let terms: OptionTerms
    let access: OptionRule.Finding
    let verdict: Verdict
    let amounts: [AmountRule.Finding?]
    let objectives: [Objective]
  }

  /// What an objective says, for comparison.
  struct Target: Hashable {
    let target: Bounds<Int>?
    let gain: Int?
    let statut: Statut?
  }

  let criteria: [Criterion]
  let band: BandFinding
  let options: [Option]
  let verdict: Verdict

  var accesses: [CriterionVerdict] { options.map(\.access.acces) }
  var amounts: [[Bounds<Euros>?]] { options.map { $0.amounts.map { $0?.maximum } } }
  var objectives: [[Target]] {
    options.map { $0.objectives.map { Target(target: $0.cible, gain: $0.gain, statut: $0.statut) } }
  }

  init(_ contract: Contract) {
    criteria = [
      SpecialiteRule.judge(contract), HonorairesCliniquesRule.judge(contract),
      StructureUrgenceRule.judge(contract), SecteurRule.judge(contract), PatienteleRule.judge(contract),
      Self.ofAnotherRegime(.forfaitStructure), Self.ofAnotherRegime(.exerciceCoordonne),
      OptionRule.criterion(contract),
    ]
    let aid = min(
      criteria.filter { $0.id != .option }.map(\.level).min() ?? .oui,
      PosteRule.level(contract)
    )
    let band = BandRule.judge(contract)
    self.band = band
    options = contract.options.map { terms in
      let access = OptionRule.judge(terms, contract)
      let level = min(aid, access.level)
      return Option(
        terms: terms,
        access: access,
        verdict: level.verdict,
        amounts: contract.years.map { annee in
          level == .non
            ? nil : terms.montants.flatMap { AmountRule.judge($0, annee: annee, band: band, contract) }
        },
        objectives: contract.indicateurs.map {
          level == .non
            ? ObjectiveRule.absent($0, contract) : ObjectiveRule.judge($0, terms, contract)
        }
      )
    }
    verdict =
      contract.situation.option == nil ? aid.verdict : options.first?.verdict ?? Level.non.verdict
  }

  private static func ofAnotherRegime(_ id: CriterionID) -> Criterion {
    Criterion(id, .sansObjet, level: .oui, statut: .officiel, cause: .otherRegime, references: [])
  }
}
