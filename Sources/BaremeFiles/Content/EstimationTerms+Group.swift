import AidRules

extension EstimationTerms {
  /// Reads the section `estimations`; E2 takes its rates from the section `taux`.
  static func read(_ group: Group, _ taux: [OptionETP: [Tranche: Legal<Fraction>]]?) -> EstimationTerms? {
    let e1 = group.required("e1")?.legalTable(GainLine.init)
    let e2 = group.required("e2")?.legalTable { rates($0, taux) }
    let e3 = group.required("e3")?.legalTable { group in
      group.eachKey(among: Indicateur.allCases) { $0.table(FallingRate.init) }
    }
    let e4 = group.required("e4")?.legalTable { group in
      group.eachKey(among: Indicateur.allCases) { $0.table(RateLine.init) }
    }
    guard let e1, let e2, let e3, let e4 else { return nil }
    return EstimationTerms(e1: e1, e2: e2, e3: e3, e4: e4)
  }

  /// The rates of the options listed, without that of P95, which doesn't carry over.
  private static func rates(
    _ group: Group,
    _ taux: [OptionETP: [Tranche: Legal<Fraction>]]?
  ) -> [OptionETP: [Tranche: Legal<Fraction>]]? {
    let known = OptionETP.allCases.filter { taux?[$0] != nil }
    let options = group.required("options")?.list {
      $0.choice(among: taux == nil ? OptionETP.allCases : known)
    }
    guard let taux, let options else { return nil }
    return taux.filter { options.contains($0.key) }.mapValues { $0.filter { $0.key != .p95 } }
  }
}

extension EstimationTerms.GainLine {
  /// Reads a line of gains.
  fileprivate init?(_ group: Group) {
    let indicateur = group.required("indicateur")?.choice(among: Indicateur.allCases)
    let ends = ends(group) { $0.required("gain")?.count() }
    let parts = fractions(group, "parts")
    guard let indicateur, let (first, last) = ends, let parts else { return nil }
    self.init(
      indicateur: indicateur,
      first: (depart: first.0, gain: first.1),
      last: (depart: last.0, gain: last.1),
      parts: parts
    )
  }
}

extension EstimationTerms.RateLine {
  /// Reads a line of rates.
  fileprivate init?(_ group: Group) {
    let ends = ends(group) { $0.required("taux")?.fraction() }
    let parts = fractions(group, "parts")
    guard let (first, last) = ends, let parts else { return nil }
    self.init(
      first: (depart: first.0, taux: first.1),
      last: (depart: last.0, taux: last.1),
      parts: parts
    )
  }
}

extension EstimationTerms.FallingRate {
  /// Reads a falling rate.
  fileprivate init?(_ group: Group) {
    let p30 = group.required("p30")?.count()
    let taux = fractions(group, "taux")
    guard let p30, let taux else { return nil }
    self.init(p30: p30, taux: taux)
  }
}

/// Reads the two ends of a line; the first start must be below the second, or the line has no slope.
private func ends<Value>(_ group: Group, _ value: (Group) -> Value?) -> ((Int, Value), (Int, Value))? {
  func end(_ name: String) -> (Int, Value)? {
    group.required(name)?.table { end in
      let depart = end.required("depart")?.count()
      let value = value(end)
      guard let depart, let value else { return nil }
      return (depart, value)
    }
  }
  let first = end("premier")
  let last = end("dernier")
  guard let first, let last else { return nil }
  guard first.0 < last.0 else {
    group.optional("dernier")?.report(.limitsOutOfOrder(lower: first.0, upper: last.0))
    return nil
  }
  return (first, last)
}

/// Reads a share or a rate by option.
private func fractions(_ group: Group, _ name: String) -> [OptionETP: Fraction]? {
  group.required(name)?.table { $0.eachKey(among: OptionETP.allCases) { $0.fraction() } }
}
