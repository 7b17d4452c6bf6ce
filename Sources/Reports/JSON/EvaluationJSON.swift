import AidRules
import FrenchText
import Intake

extension EvaluationDocument {
  /// The document `assistmed.evaluation/1`, a contract with scripts: keys keep their order and are never renamed.
  package var json: JSON {
    let cost = bareme.cost(evaluation)
    return .present([
      "format": .string(Self.format),
      "regime": .string(evaluation.regime),
      "date": .string(evaluation.day.description),
      "bareme": baremeJSON,
      "verdict": .string(evaluation.verdict.rawValue),
      "criteres": .array(evaluation.criteria.map(criterionJSON)),
      "options": .array(evaluation.options.map { optionJSON($0, cost) }),
      "manquants": .texts(evaluation.missing.map(\.rawValue)),
      "hypotheses": .texts(evaluation.hypotheses.map(\.sentence)),
      "decisions": .texts(evaluation.decisions),
      "avertissements": .texts(warnings),
      "explication": explainer?.json,
      "engagements": .texts(evaluation.undertakings.map { $0.sentence(phrasing) }),
      "clauses": .array(evaluation.clauses.map(clauseJSON)),
      "plan": .array(evaluation.plan.map(planJSON)),
      "entrees": inputsJSON,
      "programme": ["nom": .string("assistmed"), "version": .string(version)],
      "valeurs_lues": .array(evaluation.explanation.allReferences.distinct(by: \.key).map(\.json)),
      "cout": costJSON(cost),
    ])
  }

  /// The name of the format; its number grows when a script would misread it.
  static let format = "assistmed.evaluation/1"

  /// The barème used.
  var baremeJSON: JSON { bareme.identityJSON }

  /// One criterion.
  func criterionJSON(_ criterion: Criterion) -> JSON {
    [
      "id": .string(criterion.id.rawValue),
      "verdict": .string(criterion.verdict.rawValue),
      "valeur": criterion.value?.json ?? .null,
      "seuil": criterion.bar?.json ?? .null,
      "ecart": criterion.gapJSON,
      "statut": .string(criterion.statut.rawValue),
      "modifiable": .bool(criterion.modifiable),
      "message": .string(evaluation.sentence(of: criterion, phrasing)),
      "sources": .texts(criterion.references.sourceIDs),
    ]
  }

  private func clauseJSON(_ clause: Clause) -> JSON {
    [
      "id": .string(clause.kind.identifier),
      "valeur": clause.reference.valeur?.json ?? .null,
      "message": .string(clause.sentence(phrasing)),
      "statut": .string(clause.reference.statut.rawValue),
      "sources": .texts(clause.reference.sources),
    ]
  }

  /// What was given.
  var inputsJSON: JSON {
    .object(inputs.values.map { JSON.Member($0.fact.rawValue, $0.value.json) })
  }
}

extension Bareme {
  /// The barème by its version, the day of its check and its digest.
  var identityJSON: JSON {
    [
      "version": .string(version),
      "verifie_le": .string(verifieLe.description),
      "empreinte": .string(empreinte),
    ]
  }
}

extension Criterion {
  /// The value less the bar, in patients or in points, negative below it.
  fileprivate var gapJSON: JSON {
    guard case .percent(let value) = value, case .percent(let bar) = bar else { return .number(gap) }
    let distance = value.distance(to: bar)
    let digits = distance.decimals.isEmpty ? "\(distance.whole)" : "\(distance.whole).\(distance.decimals)"
    return .decimal(value < bar ? "-" + digits : digits)
  }
}

extension Clause.Kind {
  /// The name of the clause for scripts.
  fileprivate var identifier: String {
    switch self {
    case .resiliation: "resiliation"
    case .nouvelleInstallation: "nouvelle_installation"
    case .groupementEmployeurs: "groupement_employeurs"
    case .contact: "contact"
    }
  }
}

extension Measure {
  /// The value as a number where it is one.
  var json: JSON {
    switch self {
    case .count(let value): .int(value)
    case .percent(let value): value.json
    case .word(let word): .string(word)
    }
  }
}

extension Percent {
  /// The percentage with all its decimals.
  var json: JSON {
    decimals.isEmpty ? .int(whole) : .decimal("\(whole).\(decimals)")
  }
}

extension FactValue {
  /// The answer, a number where it is one, else as it is typed.
  var json: JSON {
    switch self {
    case .count(let value): .int(value)
    case .percent(let value): value.json
    case .amount, .decimal: .decimal(text)
    default: .string(text)
    }
  }
}
