import AidRules

extension PublishedTerms {
  /// Reads the points of the section `objectifs`, and the sections `estimations` and `transposition`.
  static func read(
    _ group: Group,
    _ regime: Group,
    _ taux: [OptionETP: [Tranche: Legal<Fraction>]]?
  ) -> PublishedTerms? {
    let estimations = regime.required("estimations")?.table { EstimationTerms.read($0, taux) }
    let transposition = regime.optional("transposition")?.backing()
    let points = group.required("points")?.table(PublishedPoint.all)
    let derives = group.required("derives")?.table(DerivedTarget.all)
    let maintien = group.required("maintien_p95")?.backing()
    let nouvel = group.required("nouvel_installe")?.table {
      $0.eachKey(among: Indicateur.allCases) { $0.legal { $0.count() } }
    }
    guard let points, let derives, let maintien, let nouvel, let estimations else { return nil }
    return PublishedTerms(
      points: points,
      derives: derives,
      maintienP95: maintien,
      nouvelInstalle: nouvel,
      transposition: transposition,
      estimations: estimations
    )
  }
}

extension PublishedPoint {
  /// Reads the points: family, indicator, start, option, gain.
  fileprivate static func all(_ group: Group) -> [PublishedPoint]? {
    series(group) { famille, indicateur, series in
      let points = series.unread.map { name -> [PublishedPoint]? in
        guard let place = series.optional(name) else { return nil }
        guard let depart = place.asKey(name).count() else { return nil }
        let gains = place.table { $0.eachKey(among: OptionETP.allCases) { $0.legal { $0.count() } } }
        return gains.map { gains in
          OptionETP.allCases.compactMap { option in
            gains[option].map {
              PublishedPoint(
                famille: famille,
                indicateur: indicateur,
                option: option,
                depart: depart,
                gain: $0
              )
            }
          }
        }
      }
      let complete = points.compactMap { $0 }
      return complete.count == points.count ? complete.flatMap { $0 } : nil
    }
  }
}

extension DerivedTarget {
  /// Reads the derived targets: family, indicator, then the bound and the targets.
  fileprivate static func all(_ group: Group) -> [DerivedTarget]? {
    series(group) { famille, indicateur, series in
      let jusqua = series.required("jusqua")?.legal { $0.count() }
      let cibles = series.required("cibles")?.table {
        $0.eachKey(among: OptionETP.allCases) { $0.legal { $0.count() } }
      }
      guard let jusqua, let cibles else { return nil }
      return [DerivedTarget(famille: famille, indicateur: indicateur, jusqua: jusqua, cibles: cibles)]
    }
  }
}

/// Reads what stands under a family then an indicator, in the order of the families and of the indicators.
private func series<Value>(
  _ group: Group,
  _ read: (Specialite.Famille, Indicateur, Group) -> [Value]?
) -> [Value]? {
  var complete = true
  var values: [Value] = []
  for famille in Specialite.Famille.allCases {
    guard let place = group.optional(famille.rawValue) else { continue }
    let found = place.table { group -> [Value]? in
      let lists = Indicateur.allCases.map { indicateur -> [Value]? in
        guard let place = group.optional(indicateur.rawValue) else { return [] }
        return place.table { read(famille, indicateur, $0) }
      }
      let known = lists.compactMap { $0 }
      return known.count == lists.count ? known.flatMap { $0 } : nil
    }
    complete = complete && found != nil
    values += found ?? []
  }
  return complete ? values : nil
}
