import AidRules
import FrenchText

extension BandTerms {
  var lines: [LegalLine] {
    Indicateur.allCases.flatMap { limits($0).lines($0, areWhole: marge == nil) }
      + known(
        marge.map { LegalLine("Marge autour d'un P90 ou d'un P95 estimé", percent: $0) },
        LegalLine("Tranche des deux indicateurs", plusFavorable)
      )
  }
}

extension BandLimits {
  /// The bands where all are published, else their limits, each with its own statut.
  fileprivate func lines(_ indicateur: Indicateur, areWhole: Bool) -> [LegalLine] {
    let bands = Tranche.allCases.compactMap { tranche in limit(of: tranche).map { (tranche, $0) } }
    guard areWhole else {
      let names = ["P30", "P50", "P70", "P90", "P95"]
      return zip(names, bands).map {
        LegalLine("\($0) de médecine générale, \(indicateur.text)", $1.1, "patients")
      }
    }
    return bands.enumerated().map { index, band in
      let next = index + 1 < bands.count ? bands[index + 1].1.value : nil
      let value =
        next.map { Bounds(band.1.value, $0 - 1).text } ?? "plus de \(French.number(band.1.value - 1))"
      return LegalLine("Médecine générale, \(indicateur.text), \(band.0.text)", value, band.1.reference)
    }
  }
}

extension ObjectiveTerms {
  var lines: [LegalLine] {
    switch methode {
    case .taux(let terms):
      terms.lines + [
        LegalLine("Aménagement des objectifs", amenagement),
        LegalLine("Sans chiffre de départ ou sans tranche", inconnu.statut.word, inconnu),
      ]
    case .points(let terms):
      terms.lines + [
        LegalLine("Aménagement des objectifs", amenagement),
        LegalLine("Formule générale", inconnu.statut.word, inconnu),
      ]
    }
  }

  /// The estimates where points alone are published.
  var estimateLines: [LegalLine] {
    if case .points(let terms) = methode { terms.estimations.lines } else { [] }
  }
}

extension RateTerms {
  fileprivate var lines: [LegalLine] {
    OptionETP.allCases.flatMap { option in
      Tranche.allCases.compactMap { tranche in
        taux[option]?[tranche].map { LegalLine("Augmentation, \(option.text), \(tranche.text)", $0) }
      }
    } + [
      LegalLine("Indicateurs dans deux tranches", commune),
      LegalLine("Gain tronqué au patient", troncature),
      LegalLine("Indicateur sous la première tranche", sousTranches),
    ]
  }
}

extension PublishedTerms {
  fileprivate var lines: [LegalLine] {
    pointLines + targetLines + newlyInstalledLines
      + known(
        LegalLine("Patientèle à maintenir", maintienP95),
        transposition.map { LegalLine("Points publiés pour un régime ultérieur, lus ici aussi", $0) }
      )
  }

  private var pointLines: [LegalLine] {
    points.map { point in
      LegalLine(
        "\(point.famille.text), \(point.indicateur.text), \(point.option.text), départ \(French.number(point.depart))",
        French.signed(point.gain.value),
        point.gain.reference
      )
    }
  }

  private var targetLines: [LegalLine] {
    derives.flatMap { target in
      let name = "\(target.famille.text), \(target.indicateur.text)"
      return [LegalLine("\(name), cibles déduites jusqu'au départ", target.jusqua, "patients")]
        + OptionETP.allCases.compactMap { option in
          target.cibles[option].map {
            let start = French.number(target.jusqua.value)
            return LegalLine(
              "\(name), \(option.text), départ jusqu'à \(start)",
              French.number($0.value),
              $0.reference
            )
          }
        }
    }
  }

  private var newlyInstalledLines: [LegalLine] {
    Indicateur.allCases.compactMap { indicateur in
      nouvelInstalle[indicateur].map {
        LegalLine("Nouvel installé, cible \(indicateur.text)", $0, "patients")
      }
    }
  }
}
