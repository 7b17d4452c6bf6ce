import AidRules
import FrenchText

extension Difference {
  /// Which criterion, indicator or duty differs, where there are several.
  var identifier: String? {
    switch finding {
    case .echeance(let sides): (sides.before ?? sides.after)?.kind.word
    default: subject.identifier
    }
  }
}

extension Difference.Subject {
  /// The subject, as scripts read it.
  var word: String {
    switch self {
    case .regime: "regime"
    case .verdict: "verdict"
    case .criterion: "critere"
    case .acces: "acces"
    case .maximum: "maximum"
    case .total: "total"
    case .versements: "versements"
    case .objectif: "objectif"
    case .echeance: "echeance"
    case .manquants: "manquants"
    case .decisions: "decisions"
    }
  }

  /// Which criterion or indicator, where there are several.
  var identifier: String? {
    switch self {
    case .criterion(let id): id.rawValue
    case .objectif(let indicateur): indicateur.rawValue
    default: nil
    }
  }
}

extension Deadline.Kind {
  /// The duty, as scripts read it.
  var word: String {
    switch self {
    case .signature: "signature"
    case .embauche: "embauche"
    case .pieces: "pieces"
    case .finEssai: "fin_essai"
    case .finEssaiRenouvele: "fin_essai_renouvele"
    case .suivi(let rank): "suivi_\(rank)"
    case .remplacement: "remplacement"
    case .anniversaire(let rank): "anniversaire_\(rank)"
    case .formation: "formation"
    case .qualification: "qualification"
    case .entretien: "entretien"
    case .renouvellement: "renouvellement"
    case .terme: "terme"
    }
  }
}

extension AidYear {
  /// The year's maximum.
  var maximumJSON: JSON {
    .object([JSON.Member("annee", .int(annee))] + JSON.maximum(maximum, statut))
  }
}

extension AidTotal {
  /// The sum of the maxima.
  var json: JSON { .object(JSON.maximum(montant, statut)) }
}

extension JSON {
  /// A maximum and its statut, under the names of the evaluation.
  fileprivate static func maximum(_ bounds: Bounds<Euros>?, _ statut: Statut?) -> [Member] {
    [
      Member("maximum", .number(bounds?.exact?.amount)),
      Member("maximum_bas", .number(bounds?.low.amount)),
      Member("maximum_haut", .number(bounds?.high.amount)),
      Member("statut", .text(statut?.rawValue)),
    ]
  }
}

extension Deadline {
  /// The day, and how well it is established.
  var json: JSON {
    [
      "date": .text(date?.description),
      "statut": .text(reference?.statut.rawValue),
      "suspension": .text(effet?.rawValue),
      "parcours": .text(parcours?.rawValue),
    ]
  }
}

extension Reference {
  /// The place, its value and what backs it.
  var json: JSON {
    [
      "cle": .string(key),
      "valeur": valeur?.json ?? .null,
      "statut": .string(statut.rawValue),
      "sources": .texts(sources),
      "decision": .text(decision),
      "verifie_le": .string(verifieLe.description),
    ]
  }
}
