/// What the maximum of a contract year can be.
public struct Maximum: Hashable, Sendable {
  /// The least and the greatest it can be.
  public let bornes: Bounds<Euros>
  /// How well it is established.
  public let statut: Statut
}

/// What a question asked backwards compares: the verdict, the accesses and the maxima, without the objectives.
struct Standing: Hashable {
  /// One option's part.
  struct Option: Hashable {
    let option: OptionETP
    let acces: CriterionVerdict
    let level: Level
    /// The maximum of each year, in the order of `years`.
    let maxima: [Maximum?]
  }

  let level: Level
  let years: [Int]
  let options: [Option]

  init(_ contract: Contract) {
    var silent = SilentTracer()
    let judgement = Judgement(contract)
    let band = BandRule.judge(contract, &silent)
    let years = contract.years
    level = judgement.asked
    self.years = years
    options = zip(contract.options, judgement.options).map { terms, access in
      let level = judgement.level(access)
      return Option(
        option: terms.option,
        acces: access.acces,
        level: level,
        maxima: years.map { annee in
          guard level != .non else { return nil }
          return AmountRule.judge(terms, annee: annee, band: band, contract, &silent)
            .map { Maximum(bornes: $0.maximum, statut: $0.statut) }
        }
      )
    }
  }

  var verdict: Verdict { level.verdict }

  /// The maximum of an option in a year.
  func maximum(_ option: OptionETP, annee: Int) -> Bounds<Euros>? {
    guard let place = years.firstIndex(of: annee) else { return nil }
    return options.first { $0.option == option }?.maxima[place]?.bornes
  }
}

extension Contract {
  /// The same contract with another answer on an axis.
  func with(_ value: AxisValue, on axis: Axis) throws(Refusal) -> Contract {
    if axis == .signature, case .day(let signature) = value {
      return try bareme.contract(bareme.signing(situation, on: signature, evaluatedOn: day), on: day)
    }
    return try bareme.contract(situation.with(value, on: axis), on: day)
  }
}
