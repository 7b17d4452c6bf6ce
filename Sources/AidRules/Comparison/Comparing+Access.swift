extension Comparing {
  /// What differs in the text that applies, the verdict, the criteria and the access to the options.
  func access() -> [Difference] {
    var found: [Difference] = []
    if !sides.agree(on: \.regime) { found.append(Difference(.regime(sides.map(\.regime)))) }
    if !sides.agree(on: \.verdict) { found.append(verdict) }
    return found + criteria.filter { !saysTheSame($0) }.map(difference) + options
  }

  var criteria: [Sides<Criterion>] {
    CriterionID.allCases.compactMap { id in
      let found = sides.map { $0.criterion(id) }
      guard let before = found.before, let after = found.after else { return nil }
      return Sides(before, after)
    }
  }

  private func difference(_ criterion: Sides<Criterion>) -> Difference {
    Difference(.criterion(criterion), references: changes(criterion.map(\.references)))
  }

  /// The verdict's reasons are those of the criteria that weigh otherwise.
  private var verdict: Difference {
    let deciding = criteria.filter { !$0.agree(on: \.level) }
    return Difference(
      .verdict(sides.map(\.verdict)),
      references: deciding.flatMap { changes($0.map(\.references)) }.distinct(by: \.self)
    )
  }

  private func saysTheSame(_ criterion: Sides<Criterion>) -> Bool {
    if criterion.before.verdict == .sansObjet, criterion.after.verdict == .sansObjet { return true }
    // That another option is asked is the question, not a finding.
    let hasSameValue = criterion.before.id == .option || criterion.agree(on: \.value)
    return hasSameValue && criterion.agree(on: \.verdict) && criterion.agree(on: \.level)
      && criterion.agree(on: \.bar) && criterion.agree(on: \.gap) && criterion.agree(on: \.statut)
      && criterion.agree(on: \.cause.withoutTheQuestion)
  }

  /// The access to each option; that of the option asked is already a criterion.
  private var options: [Difference] {
    pairs.compactMap { pair in
      if asksBothSides, pair.before != nil, pair.after != nil { return nil }
      let agree =
        pair.agree(on: { $0?.acces }) && pair.agree(on: { $0?.cause.withoutTheQuestion })
        && pair.agree(on: { $0?.statut })
      guard !agree else { return nil }
      return Difference(.acces(pair), references: changes(pair.map { $0?.references ?? [] }))
    }
  }
}

extension CriterionCause {
  /// The cause without the year asked: that another year is asked is the question, not a finding.
  fileprivate var withoutTheQuestion: CriterionCause {
    if case .optionTooEarly(let from, _) = self { .optionTooEarly(from: from, asked: from) } else { self }
  }
}
