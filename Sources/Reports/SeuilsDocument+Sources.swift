import AidRules

extension SeuilsDocument {
  /// What backs everything shown.
  var citedReferences: [Reference] {
    var references = waysIn.sets.flatMap(\.changes).flatMap(\.references)
    references += waysIn.fixed.flatMap(\.references)
    for found in along {
      references += found.minima.flatMap { $0.threshold.references }
      references += found.thresholds.flatMap { threshold in
        [threshold.possible, threshold.certain].compactMap { $0 }.flatMap(\.references) + threshold.references
      }
      references += found.cliffs.flatMap(\.reasons).flatMap(\.references)
      references += found.slopes.flatMap(\.references)
    }
    if case .aims(let aims) = balance { references += aims.flatMap(\.references) }
    return references + waiting.cliffs.flatMap(\.reasons).flatMap(\.references)
  }

  /// The documents that back it, each once, in the order met.
  var citedSources: [Source] {
    citedReferences.sourceIDs.compactMap(evaluation.bareme.source)
  }

  /// The readings behind it, in the order of their numbers.
  var citedDecisions: [String] {
    let cited = Set(citedReferences.compactMap(\.decision))
    return evaluation.bareme.decisions.map(\.id).filter(cited.contains)
  }
}
