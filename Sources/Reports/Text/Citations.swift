import AidRules
import FrenchText

extension EvaluationDocument {
  /// The documents that back what is shown, each once, in the order met.
  var citedSources: [Source] {
    citedReferences.sourceIDs.compactMap(bareme.source)
  }

  /// The same with those of the cost, last.
  func citedSources(with cost: CostFinding) -> [Source] {
    let references = citedReferences + (cost.options.isEmpty ? [] : cost.references)
    return references.sourceIDs.compactMap(bareme.source)
  }

  /// The readings behind what is shown, in the order of their numbers.
  var citedDecisions: [String] {
    var cited = Set(citedReferences.compactMap(\.decision)).intersection(evaluation.decisions)
    cited.formUnion(evaluation.deadlines.compactMap { $0.reference?.decision })
    return bareme.decisions.map(\.id).filter(cited.contains)
  }

  /// The options worth a section: none is open to a doctor whom the aid is refused.
  var shownOptions: [OptionEvaluation] {
    evaluation.verdict == .nonEligible ? [] : evaluation.options
  }

  private var citedReferences: [Reference] {
    var references = evaluation.criteria.filter { $0.verdict != .sansObjet }.flatMap(\.references)
    for option in shownOptions {
      references += option.references + option.objectifs.flatMap(\.references)
      references += option.aide.flatMap { $0.references + $0.versements.flatMap(\.references) }
    }
    if !shownOptions.isEmpty { references += evaluation.band.references }
    references += evaluation.deadlines.flatMap(\.references)
    let explanation = evaluation.explanation
    return references
      + [Step.engagements, .clauses, .suspensions, .avertissements].flatMap {
        explanation.first($0)?.allReferences ?? []
      }
  }

  func decisionText(_ id: String) -> String? {
    bareme.decision(id).map { "\($0.id). \(French.typeset($0.question)) \(French.typeset($0.lecture))" }
  }
}
