import AidRules

extension Explainer {
  /// The band, by what it was found.
  func bandSentence(_ node: Explanation) -> String {
    let band = evaluation.band
    guard band.statut != .inconnu else {
      return "Tranche de patientèle inconnue : à demander à \(phrasing.cpam)."
    }
    let name = "Tranche de patientèle : \(word(node))"
    // Nothing was read: the CPAM told the band.
    guard !node.references.isEmpty else { return "\(name), donnée par votre CPAM." }
    let figures = Indicateur.allCases.compactMap { indicateur in
      evaluation.situation.depart(indicateur).map { "\(indicateur.text) \(French.number($0))" }
    }
    let statut =
      band.statut == .estime ? Statut.estime.word : band.statut.mention(of: band.references, phrasing)
    return "\(name), d'après \(French.list(figures))\(statut.map { ", \($0)" } ?? "")."
  }

  /// The limits that a figure is shown among; an estimate bears its sign.
  func limitsSentence(_ indicateur: Indicateur) -> String {
    let limits = regime.bandes.limits(indicateur)
    let figures = Tranche.allCases.compactMap { tranche in
      limits.limit(of: tranche).map { limit in
        // A text that gives whole bands is told in its own words.
        if case .text(let band)? = limit.reference.valeur {
          return "\(tranche.text) (\(French.grouped(band)))"
        }
        let sign = limit.reference.statut == .estime ? "≈\u{A0}" : ""
        return "\(tranche.lowerName) \(sign)\(French.number(limit.value))"
      }
    }
    return "Limites nationales des tranches, \(indicateur.text) : \(figures.joined(separator: ", "))."
  }
}

extension Tranche {
  /// The name of the lower limit.
  fileprivate var lowerName: Substring { rawValue.prefix { $0 != "-" } }
}
