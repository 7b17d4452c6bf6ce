import AidRules
import FrenchText

extension EvaluationDocument {
  /// The documents that back what is shown, each once, in the order met.
  var citedSources: [Source] {
    var references = evaluation.criteria.filter { $0.verdict != .sansObjet }.flatMap(\.references)
    for option in evaluation.options {
      references += option.references + option.objectifs.flatMap(\.references)
      references += option.aide.flatMap { $0.references + $0.versements.flatMap(\.references) }
    }
    references += evaluation.band.references + evaluation.deadlines.compactMap(\.reference)
    return references.sourceIDs.compactMap(bareme.source)
  }

  func decisionText(_ id: String) -> String? {
    bareme.decision(id).map { "\($0.id). \(French.typeset($0.question)) \(French.typeset($0.lecture))" }
  }
}
