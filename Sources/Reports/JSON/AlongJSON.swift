import AidRules
import FrenchText

extension SeuilsDocument {
  /// What is found along one input.
  func alongJSON(_ found: Along) -> JSON {
    [
      "champ": .string(found.axis.rawValue),
      "minimums": .array(found.minima.map(minimumJSON)),
      "montants": .array(found.thresholds.map(thresholdJSON)),
      "paliers": .array(found.cliffs.map(cliffJSON)),
      "pentes": .array(found.slopes.map(slopeJSON)),
    ]
  }

  private func minimumJSON(_ minimum: Minimum) -> JSON {
    [
      "verdict": .string(minimum.verdict.rawValue),
      "valeur": minimum.threshold.value.json,
      "statut": .string(minimum.threshold.statut.rawValue),
      "message": .string(minimum.sentence(evaluation.evaluation.situation, evaluation.phrasing)),
      "sources": .texts(minimum.threshold.references.sourceIDs),
    ]
  }

  private func thresholdJSON(_ threshold: AmountThreshold) -> JSON {
    let references =
      [threshold.possible, threshold.certain].compactMap { $0 }.flatMap(\.references) + threshold.references
    return [
      "etp": .string(threshold.option.rawValue),
      "annees": .array(threshold.annees.map(JSON.int)),
      "montant": .int(threshold.montant.amount),
      "possible": threshold.possible?.value.json ?? .null,
      "statut_possible": .text(threshold.possible?.statut.rawValue),
      "certain": threshold.certain?.value.json ?? .null,
      "statut_certain": .text(threshold.certain?.statut.rawValue),
      "sources": .texts(references.sourceIDs),
    ]
  }

  /// A step: the two neighbouring values, what changes, why.
  func cliffJSON(_ cliff: Cliff) -> JSON {
    [
      "avant": cliff.before.json,
      "apres": cliff.after.json,
      "changements": .array(cliff.changes.map(\.json)),
      "raisons": .array(
        cliff.reasons.map { reason in
          [
            "message": .string(reason.text(evaluation.phrasing)),
            "statut": .string(reason.statut.rawValue),
            "cles": .texts(reason.references.map(\.key)),
            "sources": .texts(reason.references.sourceIDs),
          ]
        }
      ),
      "message": .string(cliff.sentence),
    ]
  }

  private func slopeJSON(_ slope: Slope) -> JSON {
    [
      "etp": .string(slope.option.rawValue),
      "annees": .array(slope.annees.map(JSON.int)),
      "bas": slope.bas?.json ?? .null,
      "haut": slope.haut?.json ?? .null,
      "message": .string(slope.sentence),
      "sources": .texts(slope.references.sourceIDs),
    ]
  }
}

extension AxisValue {
  /// The value as a number where it is one, else as it is typed.
  fileprivate var json: JSON {
    switch self {
    case .count(let count): .int(count)
    case .tranche(let tranche): .string(tranche.rawValue)
    case .day(let day): .string(day.description)
    }
  }
}

extension Slope.Ramp {
  fileprivate var json: JSON {
    [
      "de": .int(from),
      "a": .int(to),
      "montant_bas": .int(montants.low.amount),
      "montant_haut": .int(montants.high.amount),
    ]
  }
}

extension CliffChange {
  fileprivate var json: JSON {
    switch self {
    case .verdict(let old, let new):
      ["champ": .string("verdict"), "avant": .string(old.rawValue), "apres": .string(new.rawValue)]
    case .acces(let option, let old, let new):
      [
        "champ": .string("acces"), "etp": .string(option.rawValue), "avant": .string(old.rawValue),
        "apres": .string(new.rawValue),
      ]
    case .maximum(let option, let annee, let old, let new):
      [
        "champ": .string("maximum"), "etp": .string(option.rawValue), "annee": .int(annee),
        "avant_bas": .number(old?.bornes.low.amount), "avant_haut": .number(old?.bornes.high.amount),
        "apres_bas": .number(new?.bornes.low.amount), "apres_haut": .number(new?.bornes.high.amount),
        "statut": .text(new?.statut.rawValue),
      ]
    }
  }
}
