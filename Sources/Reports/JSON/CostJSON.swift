import AidRules
import FrenchText

extension OptionEvaluation {
  /// What the option costs and what the aid leaves to pay, a place for each year of the aid; null where nothing is known.
  func costJSON(_ cost: CostFinding) -> JSON {
    guard let found = cost.option(option) else { return .null }
    let years = aide.map { year in found.annees.first { $0.annee == year.annee } }
    return .object(
      amounts("annuel", years.map { $0?.cout.map { Bounds($0.low.amount, $0.high.amount) } })
        + amounts("reste_a_charge", years.map { $0?.reste })
        + [
          JSON.Member("statut", .string(Statut.estime.rawValue)),
          JSON.Member("selon_atteinte", .array(degrees(years))),
          JSON.Member("total", total(found)),
        ]
    )
  }

  private func degrees(_ years: [CostYear?]) -> [JSON] {
    let degrees = years.lazy.compactMap { $0?.restes.map(\.atteinte) }.first ?? []
    return degrees.indices.map { index in
      let rests = years.map { $0?.restes[index] }
      return .object(
        [JSON.Member("atteinte", .int(degrees[index]))]
          + amounts("aide", rests.map { $0.map { Bounds($0.aide.low.amount, $0.aide.high.amount) } })
          + amounts("reste_a_charge", rests.map { $0?.reste })
          + amounts("consultations_semaine", rests.map { $0?.consultations })
      )
    }
  }

  /// All the years together; null for a single one, or while the cost of one isn't known.
  private func total(_ found: OptionCost) -> JSON {
    guard found.annees.count > 1, let total = found.total, let cout = total.cout else { return .null }
    return .object(
      amount("cout", Bounds(cout.low.amount, cout.high.amount))
        + amount("aide", total.restes.last.map { Bounds($0.aide.low.amount, $0.aide.high.amount) })
        + amount("reste_a_charge", total.reste)
    )
  }

  private func amounts(_ name: String, _ bounds: [Bounds<Int>?]) -> [JSON.Member] {
    [
      JSON.Member(name, .array(bounds.map { .number($0?.exact) })),
      JSON.Member("\(name)_bas", .array(bounds.map { .number($0?.low) })),
      JSON.Member("\(name)_haut", .array(bounds.map { .number($0?.high) })),
    ]
  }

  private func amount(_ name: String, _ bounds: Bounds<Int>?) -> [JSON.Member] {
    [
      JSON.Member(name, .number(bounds?.exact)), JSON.Member("\(name)_bas", .number(bounds?.low)),
      JSON.Member("\(name)_haut", .number(bounds?.high)),
    ]
  }
}

extension EvaluationDocument {
  /// What the cost starts from and rests on, and with the explanation every value read; null where there is no cost.
  func costJSON(_ cost: CostFinding) -> JSON {
    guard !cost.options.isEmpty else { return .null }
    return .present([
      "base": .string(cost.base.identifier),
      "phrase": .string(cost.base.sentence),
      "hypotheses": .texts(cost.hypotheses.map(\.sentence)),
      "non_compte": .string(CostWords.exclusions),
      "statut": .string(Statut.estime.rawValue),
      "sources": .texts(cost.references.sourceIDs),
      "valeurs": explainer.map { .array(cost.references.map($0.value).map(\.json)) },
    ])
  }
}
