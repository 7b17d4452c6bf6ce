import AidRules

extension Edge {
  /// The contract years of a text at which an amount, an access or a calendar changes.
  static func years(_ regime: Regime) -> [Edge] {
    calendar(regime) + regime.options.flatMap { amounts($0, regime) }
  }

  private static func calendar(_ regime: Regime) -> [Edge] {
    let years =
      switch regime.versements {
      case .integralesPuisModulees(let terms): [("années entières", terms.anneesIntegrales.value)]
      case .acomptes(let terms):
        [
          ("délai dès l'année", terms.delaiDepuisAnnee.value),
          ("versement unique dès l'année", terms.versementUniqueDepuisAnnee.value),
        ]
      }
    return years.map { name, year in
      count("\(regime.id) \(name)", year) {
        $0.line.table.hasPrefix("versements") && $0.regime == regime.id ? $0.annee : nil
      }
    }
  }

  private static func amounts(_ terms: OptionTerms, _ regime: Regime) -> [Edge] {
    let name = "\(regime.id) \(terms.option.rawValue) ETP"
    let asked: @Sendable (CaseInput) -> Bool = {
      $0.expectsMaximum && $0.regime == regime.id && $0.situation.option == terms.option
    }
    var edges: [Edge] = []
    if case .complementaire(let conditions) = terms.acces {
      edges.append(
        count("\(name) dès l'année", conditions.anneeMinimale.value) { asked($0) ? $0.annee : nil }
      )
    }
    // A closed option pays nobody under its own text.
    guard let table = terms.montants, terms.acces.isOpen else { return edges }
    edges.append(
      count("\(name) P90-P95 dès l'année", table.p90DepuisAnnee.value) { line in
        asked(line) && line.tranche(regime.bandes) == .p90P95 ? line.annee : nil
      }
    )
    // The last year written holds for the following ones.
    edges.append(
      count("\(name) dernière année écrite", table.base.count) { line in
        asked(line) && line.tranche(regime.bandes).map { $0 < .p90P95 } == true ? line.annee : nil
      }
    )
    return edges
  }
}

extension OptionTerms.Acces {
  fileprivate var isOpen: Bool {
    switch self {
    case .ouvert, .zone, .complementaire: true
    case .ferme, .absente: false
    }
  }
}

extension CaseInput {
  /// Whether it expects a maximum, or that there is none.
  fileprivate var expectsMaximum: Bool {
    line.text("attendu_maximum") != nil || line.table == "bascule"
  }

  /// The band typed, else the more favourable of the two figures'.
  fileprivate func tranche(_ bandes: BandTerms) -> Tranche? {
    situation.tranche
      ?? Indicateur.allCases.compactMap { indicateur in
        situation.depart(indicateur).map { bandes.limits(indicateur).tranche($0) }
      }.max()
  }
}
