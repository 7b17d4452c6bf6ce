import AidRules
import FrenchText

extension ComparisonDocument {
  /// The document `assistmed.comparaison/1`, a contract with scripts: keys keep their order and are never renamed.
  package var json: JSON {
    [
      "format": .string("assistmed.comparaison/1"),
      "cas": .array([side(sides.before, compared.names.before), side(sides.after, compared.names.after)]),
      "differences": .array(differences.map(differenceJSON)),
      "programme": ["nom": .string("assistmed"), "version": .string(sides.after.version)],
    ]
  }

  private func side(_ document: EvaluationDocument, _ name: String) -> JSON {
    [
      "nom": .string(name),
      "regime": .string(document.evaluation.regime),
      "date": .string(document.evaluation.day.description),
      "bareme": document.baremeJSON,
      "verdict": .string(document.evaluation.verdict.rawValue),
      "hypotheses": .texts(document.evaluation.hypotheses.map(\.sentence)),
      "avertissements": .texts(document.warnings),
      "entrees": document.inputsJSON,
    ]
  }

  private func differenceJSON(_ difference: Difference) -> JSON {
    let findings = findingsJSON(difference.finding)
    return [
      "sujet": .string(difference.subject.word),
      "id": .text(difference.identifier),
      "options": difference.options.map { .array([.text($0.before?.rawValue), .text($0.after?.rawValue)]) }
        ?? .null,
      "avant": findings.before,
      "apres": findings.after,
      "message": .string(difference.sentence(in: compared)),
      "references": .array(
        difference.references.map { change in
          ["avant": change.before?.json ?? .null, "apres": change.after?.json ?? .null]
        }
      ),
    ]
  }

  private func findingsJSON(_ finding: Difference.Finding) -> Sides<JSON> {
    switch finding {
    case .regime(let values): values.map(JSON.string)
    case .verdict(let values): values.map { .string($0.rawValue) }
    case .criterion(let values): each(values, EvaluationDocument.criterionJSON)
    case .acces(let values): each(values, EvaluationDocument.accessJSON)
    case .maximum(_, let values): values.map { $0?.maximumJSON ?? .null }
    case .total(_, let values): values.map { $0?.json ?? .null }
    case .versements(_, let values): each(values, EvaluationDocument.paymentsJSON)
    case .objectif(_, _, let values): each(values, EvaluationDocument.objectiveJSON)
    case .echeance(let values): values.map { $0?.json ?? .null }
    case .manquants(let values): values.map { .texts($0.map(\.rawValue)) }
    case .decisions(let values): values.map(JSON.texts)
    }
  }

  private func each<Value>(
    _ values: Sides<Value>,
    _ json: (EvaluationDocument) -> (Value) -> JSON
  ) -> Sides<JSON> {
    Sides(json(sides.before)(values.before), json(sides.after)(values.after))
  }

  private func each<Value>(
    _ values: Sides<Value?>,
    _ json: (EvaluationDocument) -> (Value) -> JSON
  ) -> Sides<JSON> {
    Sides(
      values.before.map(json(sides.before)) ?? .null,
      values.after.map(json(sides.after)) ?? .null
    )
  }
}

extension EvaluationDocument {
  fileprivate func accessJSON(_ option: OptionEvaluation) -> JSON {
    [
      "etp": .string(option.option.rawValue),
      "acces": .string(option.acces.rawValue),
      "statut": .string(option.statut.rawValue),
      "message": .string(option.accessSentence(phrasing)),
    ]
  }

  fileprivate func paymentsJSON(_ year: AidYear) -> JSON {
    ["annee": .int(year.annee), "versements": .array(year.versements.map(paymentJSON))]
  }
}
