import AidRules
import FrenchText

/// One value of the law as it is shown: what it is, its value, what backs it.
struct LegalLine {
  let name: String
  let value: String
  let reference: Reference

  init(_ name: String, _ value: String, _ reference: Reference) {
    self.name = name
    self.value = value
    self.reference = reference
  }

  init(_ name: String, _ count: Legal<Int>, _ unit: String = "") {
    self.init(name, French.number(count.value) + (unit.isEmpty ? "" : " " + unit), count.reference)
  }

  init(_ name: String, _ day: Legal<Day>) {
    self.init(name, day.value.text, day.reference)
  }

  init(_ name: String, _ percent: Legal<Percent>) {
    self.init(name, percent.value.text, percent.reference)
  }

  init(_ name: String, _ euros: Legal<Euros>) {
    self.init(name, euros.value.text, euros.reference)
  }
}

extension AccessTerms {
  var lines: [LegalLine] {
    [
      LegalLine("PMT minimale en médecine générale", pmtMedecineGenerale, "patients"),
      LegalLine("File active minimale en pédiatrie", fileActivePediatrie, "patients"),
      LegalLine("Part minimale d'honoraires cliniques", honorairesCliniques),
      LegalLine("Délai pour remplacer la secrétaire du cabinet", remplacementMois, "mois"),
    ]
  }
}

extension OptionTerms {
  var lines: [LegalLine] {
    guard let montants else { return [] }
    let years = montants.base.enumerated().compactMap { index, amount in
      amount.map {
        let last = index == montants.base.count - 1 ? " et suivantes" : ""
        return LegalLine("\(option.text), \(French.ordinal(index + 1)) année\(last)", $0)
      }
    }
    let first = French.ordinal(montants.p90DepuisAnnee)
    return years + [
      LegalLine("\(option.text), de P90 à P95, dès la \(first) année", montants.p90),
      LegalLine("\(option.text), P95 et plus, chaque année", montants.p95),
    ]
  }
}

extension BandTerms {
  var lines: [LegalLine] {
    Indicateur.allCases.flatMap { indicateur in
      let limits = limits(indicateur)
      let points = [
        ("P30", limits.p30), ("P50", limits.p50), ("P70", limits.p70), ("P90", limits.p90),
        ("P95", limits.p95),
      ]
      return points.map { LegalLine("\($0.0) de médecine générale, \(indicateur.text)", $0.1, "patients") }
    }
  }
}

extension ObjectiveTerms {
  var lines: [LegalLine] {
    let known = points.map { point in
      LegalLine(
        "\(point.famille.text), \(point.indicateur.text), \(point.option.text), départ \(French.number(point.depart))",
        French.signed(point.gain.value),
        point.gain.reference
      )
    }
    let targets = derives.flatMap { target in
      OptionETP.allCases.compactMap { option in
        target.cibles[option].map {
          let start = French.number(target.jusqua.value)
          return LegalLine(
            "\(target.famille.text), \(target.indicateur.text), \(option.text), départ jusqu'à \(start)",
            French.number($0.value),
            $0.reference
          )
        }
      }
    }
    return known + targets
  }
}

extension PaymentTerms {
  var lines: [LegalLine] {
    [
      LegalLine("Années versées en entier, quels que soient les objectifs", anneesIntegrales),
      LegalLine("Versement de la 1re année, après la signature", premiereAnneeMois, "mois"),
      LegalLine(
        "Avance des années suivantes",
        "\(avance.value)" + French.narrowSpace + "%",
        avance.reference
      ),
    ]
  }
}

extension LifeTerms {
  var lines: [LegalLine] {
    [
      LegalLine("Durée du contrat", dureeAnnees, "ans"),
      LegalLine("Point de suivi avec la CPAM, tous les", suiviMois, "mois"),
      LegalLine("Qualification de l'assistant, après l'embauche", qualificationAnnees, "ans"),
      LegalLine("Téléphone", telephone.value, telephone.reference),
    ]
  }
}

extension Specialite.Famille {
  fileprivate var text: String {
    switch self {
    case .medecineGenerale: "Médecine générale"
    case .pediatrie: "Pédiatrie"
    case .autre: "Autres spécialités"
    }
  }
}
