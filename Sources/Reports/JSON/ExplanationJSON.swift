import AidRules
import FrenchText
import Intake

extension Explainer {
  /// The tree of the reasoning: what each step found, what it read in the barème and with what backing, what it rests on.
  var json: JSON { json(tree) }

  private func json(_ node: Explanation) -> JSON {
    [
      "regle": .string(node.step.identifier),
      "mot": .string(word(node)),
      "phrase": .string(sentence(node)),
      "valeurs": .array(values(node).map(\.json)),
      "fils": .array(node.children.map(json)),
    ]
  }
}

extension ReadValue {
  /// The value as a number where it is one, and everything that backs it.
  var json: JSON {
    [
      "cle": .string(reference.key),
      "valeur": reference.valeur?.json ?? .null,
      "depuis": .string(depuis.description),
      "statut": .string(reference.statut.rawValue),
      "verifie_le": .string(reference.verifieLe.description),
      "sources": .texts(reference.sources),
      "citation": .text(reference.citation),
      "decision": .text(reference.decision),
    ]
  }
}

extension LegalValue {
  /// The value as the barème gives it, a number where it is one.
  var json: JSON {
    switch self {
    case .count(let value), .euros(let value): .int(value)
    case .amount(let amount): .decimal(amount.text)
    case .share(let text), .text(let text): .string(text)
    case .day(let day): .string(day.description)
    }
  }
}

extension Step {
  /// The name of the step for scripts; ranks count from 1.
  fileprivate var identifier: String {
    switch self {
    case .verdict: "verdict"
    case .regime: "regime"
    case .contact: "contact"
    case .criterion(let id): "critere:\(id.rawValue)"
    case .tranche: "tranche"
    case .limites(let indicateur): "limites:\(indicateur.rawValue)"
    case .option(let option): "option:\(option.rawValue)"
    case .acces(let option): "acces:\(option.rawValue)"
    case .condition(let option, let condition): "condition:\(option.rawValue):\(condition.rawValue)"
    case .objectif(let option, let indicateur): "objectif:\(option.rawValue):\(indicateur.rawValue)"
    case .maximum(let option, let annee): "maximum:\(option.rawValue):\(annee)"
    case .versements(let option, let annee): "versements:\(option.rawValue):\(annee)"
    case .versement(let option, let annee, let rang): "versement:\(option.rawValue):\(annee):\(rang + 1)"
    case .engagements: "engagements"
    case .engagement(let rang): "engagement:\(rang + 1)"
    case .vie: "vie"
    case .echeance(let rang): "echeance:\(rang + 1)"
    case .clauses: "clauses"
    case .clause(let rang): "clause:\(rang + 1)"
    case .suspensions: "suspensions"
    case .suspension(let rang): "suspension:\(rang + 1)"
    case .hypotheses: "hypotheses"
    case .hypothese(let rang): "hypothese:\(rang + 1)"
    case .avertissements: "avertissements"
    case .avertissement(let rang): "avertissement:\(rang + 1)"
    }
  }
}
