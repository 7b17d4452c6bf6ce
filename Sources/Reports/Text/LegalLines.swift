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

  /// A rule that isn't a figure: the quoted words of its source, or the reading chosen.
  init(_ name: String, _ reference: Reference) {
    let reading = reference.decision.map { "lecture \($0)" } ?? reference.statut.word
    self.init(name, reference.citation.map { French.quoted(French.typeset($0)) } ?? reading, reference)
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

extension OptionTerms {
  var lines: [LegalLine] {
    let access =
      [accessLine]
      + (heures.map { [LegalLine("\(option.text), heures par semaine", $0.value, $0.reference)] } ?? [])
    guard let montants else { return access }
    let years = montants.base.enumerated().compactMap { index, amount in
      amount.map {
        let last = index == montants.base.count - 1 ? " et suivantes" : ""
        return LegalLine("\(option.text), \(French.ordinal(index + 1)) année\(last)", $0)
      }
    }
    let first = French.ordinal(montants.p90DepuisAnnee)
    return access + years + [
      LegalLine("\(option.text), de P90 à P95, dès la \(first) année", montants.p90),
      LegalLine("\(option.text), P95 et plus, chaque année", montants.p95),
    ]
  }
}

extension BandTerms {
  var lines: [LegalLine] {
    let known = Indicateur.allCases.flatMap { indicateur in
      let limits = limits(indicateur)
      let points = [
        ("P30", limits.p30), ("P50", limits.p50), ("P70", limits.p70), ("P90", limits.p90),
        ("P95", limits.p95),
      ]
      return points.map { LegalLine("\($0.0) de médecine générale, \(indicateur.text)", $0.1, "patients") }
    }
    return known + [
      LegalLine(
        "Marge autour d'un P90 ou d'un P95 estimé",
        "\(marge.value)" + French.narrowSpace + "%",
        marge.reference
      ),
      LegalLine("Tranche des deux indicateurs", plusFavorable),
    ]
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
    let newlyInstalled = Indicateur.allCases.compactMap { indicateur in
      nouvelInstalle[indicateur].map {
        LegalLine("Nouvel installé, cible \(indicateur.text)", $0, "patients")
      }
    }
    return known + targets + newlyInstalled + [
      LegalLine("Patientèle à maintenir", maintienP95), LegalLine("Aménagement des objectifs", amenagement),
      LegalLine("Formule générale", inconnu.statut.word, inconnu),
    ]
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
      LegalLine("Solde", solde), LegalLine("Atteinte des deux objectifs", combinaison),
      LegalLine("P95 et plus", fixeP95),
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
