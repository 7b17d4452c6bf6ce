import AidRules

extension Edge {
  /// The figures of a text at which a verdict, an amount or an objective changes.
  static func figures(_ regime: Regime) -> [Edge] {
    minima(regime) + Indicateur.allCases.flatMap { limits($0, regime) + margins($0, regime) }
      + children(regime) + published(regime)
  }

  private static func minima(_ regime: Regime) -> [Edge] {
    let acces = regime.acces
    var edges = [figure("minimum", acces.pmtMedecineGenerale.value, regime, .medecineGenerale, .pmt)]
    if let fileActive = acces.fileActivePediatrie {
      edges.append(figure("minimum", fileActive.value, regime, .pediatrie, .fileActive))
    }
    edges.append(
      percent("\(regime.id) honoraires cliniques", acces.honorairesCliniques.value) {
        $0.isWhole && $0.regime == regime.id ? $0.situation.honorairesCliniques : nil
      }
    )
    return edges
  }

  /// The limits of the bands: the figures decide only where no band is typed, and P90 and P95 from year 2 or 3.
  private static func limits(_ indicateur: Indicateur, _ regime: Regime) -> [Edge] {
    let limits = regime.bandes.limits(indicateur)
    let below = [("P30", limits.p30), ("P50", limits.p50), ("P70", limits.p70)].map { name, limit in
      figure(name, limit.value, regime, .medecineGenerale, indicateur) { $0.situation.tranche == nil }
    }
    return below
      + [("P90", limits.p90), ("P95", limits.p95)].map { name, limit in
        figure(name, limit.value, regime, .medecineGenerale, indicateur) {
          $0.situation.tranche == nil && $0.annee > 1
        }
      }
  }

  /// The first and the last figure within the margin of an estimated limit.
  private static func margins(_ indicateur: Indicateur, _ regime: Regime) -> [Edge] {
    guard let marge = regime.bandes.marge?.value else { return [] }
    let limits = regime.bandes.limits(indicateur)
    return [("P90", limits.p90.value), ("P95", limits.p95.value)].flatMap { name, limit in
      let within = (0...limit).filter { $0 * 100 <= limit * marge }.max() ?? 0
      return [limit - within, limit + within].map { value in
        figure("marge de \(name)", value, regime, .medecineGenerale, indicateur) {
          $0.situation.tranche == nil && $0.annee > 1
        }
      }
    }
  }

  /// Both bounds of the derogation for children, the other one being exceeded.
  private static func children(_ regime: Regime) -> [Edge] {
    guard let terms = regime.acces.enfants else { return [] }
    let minimum = regime.acces.pmtMedecineGenerale.value
    @Sendable func needs(_ line: CaseInput) -> Bool {
      line.isWhole && line.regime == regime.id && line.situation.pmt.map { $0 < minimum } == true
        && line.situation.specialite?.famille == .medecineGenerale
    }
    return [
      count("\(regime.id) enfants file_active", terms.fileActive.value) { line in
        line.situation.partMoins16.map { $0 > terms.part.value } == true && needs(line)
          ? line.situation.fileActive : nil
      },
      percent("\(regime.id) enfants", terms.part.value) { line in
        line.situation.fileActive.map { $0 > terms.fileActive.value } == true && needs(line)
          ? line.situation.partMoins16 : nil
      },
    ]
  }

  /// The starts of published targets, and what derives or estimates others from them.
  private static func published(_ regime: Regime) -> [Edge] {
    guard case .points(let terms) = regime.objectifs.methode else { return [] }
    var edges = terms.points.map { point in
      figure("point \(point.option.rawValue)", point.depart, regime, point.famille, point.indicateur) {
        $0.situation.option == point.option
      }
    }
    for derived in terms.derives {
      for option in derived.cibles.keys {
        edges.append(
          figure(
            "cible \(option.rawValue) jusqu'à",
            derived.jusqua.value,
            regime,
            derived.famille,
            derived.indicateur
          ) { $0.situation.option == option }
        )
      }
    }
    for (indicateur, target) in terms.nouvelInstalle {
      edges.append(
        figure("nouvel installé", target.value, regime, .medecineGenerale, indicateur) {
          $0.situation.situations?.contains(.nouvelInstalle) == true
        }
      )
    }
    return edges + estimated(terms.estimations, regime)
  }

  private static func estimated(_ terms: EstimationTerms, _ regime: Regime) -> [Edge] {
    let line = terms.e1.value
    var edges = line.parts.keys.flatMap { option in
      [line.first.depart, line.last.depart].map { depart in
        figure("E1 \(option.rawValue)", depart, regime, .medecineGenerale, line.indicateur) {
          $0.situation.option == option
        }
      }
    }
    for (indicateur, rate) in terms.e3.value {
      edges.append(figure("E3", rate.p30, regime, .medecineGenerale, indicateur))
    }
    for (indicateur, rate) in terms.e4.value {
      edges += [rate.first.depart, rate.last.depart].map {
        figure("E4", $0, regime, .medecineGenerale, indicateur)
      }
    }
    return edges
  }
}
