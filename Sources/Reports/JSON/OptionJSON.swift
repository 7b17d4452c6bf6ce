import AidRules
import FrenchText

extension EvaluationDocument {
  /// One option: its access, its years, its objectives and its cost.
  func optionJSON(_ option: OptionEvaluation, _ cost: CostFinding) -> JSON {
    [
      "etp": .string(option.option.rawValue),
      "acces": .string(option.acces.rawValue),
      "aide": .array(option.aide.map(yearJSON)),
      "objectifs": .array(option.objectifs.map(objectiveJSON)),
      "cout": option.costJSON(cost),
    ]
  }

  private func yearJSON(_ year: AidYear) -> JSON {
    [
      "annee": .int(year.annee),
      "debut": .string(year.debut.description),
      "maximum": .number(year.maximum?.exact?.amount),
      "maximum_bas": .number(year.maximum?.low.amount),
      "maximum_haut": .number(year.maximum?.high.amount),
      "statut": .text(year.statut?.rawValue),
      "versements": .array(year.versements.map(paymentJSON)),
    ]
  }

  /// One payment.
  func paymentJSON(_ payment: Payment) -> JSON {
    var members: [JSON.Member] = [
      .init("date", .string(payment.date.description)),
      .init("nature", .string(payment.nature.rawValue)),
      .init("montant_bas", .int(payment.montant.low.amount)),
      .init("montant_haut", .int(payment.montant.high.amount)),
    ]
    // Said only of a latest date, as the contract has it.
    if payment.echeance { members.append(.init("echeance", .bool(true))) }
    if payment.limite == .auPlusTot { members.append(.init("au_plus_tot", .bool(true))) }
    if let effet = payment.effet { members.append(.init("suspension", .string(effet.rawValue))) }
    return .object(members)
  }

  /// One objective.
  func objectiveJSON(_ objective: Objective) -> JSON {
    [
      "indicateur": .string(objective.indicateur.rawValue),
      "depart": .number(objective.depart),
      "gain": .number(objective.gain),
      "cible": .number(objective.cibleExacte),
      "cible_basse": .number(objective.cible?.low),
      "cible_haute": .number(objective.cible?.high),
      "statut": .text(objective.statut?.rawValue),
      "methode": .text(objective.statut == nil ? nil : objective.method.word),
      "a_convenir": .bool(objective.aConvenir),
    ]
  }
}
