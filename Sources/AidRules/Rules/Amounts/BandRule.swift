/// The band that decides the amounts.
///
/// Where the limits are published (avenant 7) a GP's two figures win over a band typed (ruling 4); where some are
/// estimated, a band typed wins, and each figure has both bands within ±10 % of an estimated P90 or P95 (rulings 3
/// and 27). The more favourable of the two indicators counts (D-5); only one known: from its band up. Nobody published
/// the limits of the other specialties: without a band typed, any is possible.
enum BandRule {
  static func judge(_ contract: Contract, _ tracer: inout some Tracer) -> BandFinding {
    judge(contract, favorable: contract.regime.bandes.plusFavorable, &tracer)
  }

  /// - Parameter favorable: The reading that the more favourable band counts: D-5 for amounts, D-6 for objectives.
  static func judge(
    _ contract: Contract,
    favorable: Reference,
    _ tracer: inout some Tracer
  ) -> BandFinding {
    if let typed = contract.situation.tranche {
      // Published limits leave nothing to the band typed once the figures settle it.
      var silent = SilentTracer()
      guard contract.regime.bandes.marge == nil,
        ofFigures(contract, favorable: favorable, &silent)?.tranches.exact != nil
      else { return told(typed) }
    }
    return ofFigures(contract, favorable: favorable, &tracer) ?? unknown
  }

  /// What a GP's figures leave possible; nil when they tell nothing.
  static func ofFigures(
    _ contract: Contract,
    favorable: Reference,
    _ tracer: inout some Tracer
  ) -> BandFinding? {
    guard contract.isMedecineGenerale else { return nil }
    let terms = contract.regime.bandes
    var tranches: Bounds<Tranche>?
    var statut = Statut.officiel
    var known = 0
    var differ = false
    for indicateur in Indicateur.allCases {
      guard let value = contract.situation.depart(indicateur) else { continue }
      known += 1
      let limits = terms.limits(indicateur)
      let own = possible(value, limits, terms.marge)
      statut = max(statut, read(limits, own, terms, &tracer))
      if let other = tranches {
        differ = own != other
        tranches = Bounds(max(own.low, other.low), max(own.high, other.high))
      } else {
        tranches = own
      }
    }
    guard let tranches else { return nil }
    if let marge = terms.marge { tracer.read(marge.reference) }
    if known == 1 {
      if terms.marge == nil {
        tracer.read(favorable)
        statut = max(statut, favorable.statut)
      }
      return BandFinding(tranches: Bounds(tranches.low, .p95), statut: statut)
    }
    if differ {
      tracer.read(favorable)
      statut = max(statut, favorable.statut)
    }
    return BandFinding(tranches: tranches, statut: statut)
  }

  /// Whether only the CPAM can tell the specialty's minimum: the barème has none.
  static func minimumIsToldByCPAM(_ specialite: Specialite, _ contract: Contract) -> Bool {
    switch specialite.famille {
    case .medecineGenerale: false
    case .pediatrie: contract.regime.acces.fileActivePediatrie == nil
    case .autre: true
    }
  }

  /// The bands that a figure may be in.
  static func possible(_ value: Int, _ limits: BandLimits, _ margin: Legal<Int>?) -> Bounds<Tranche> {
    var low = limits.tranche(value)
    var high = low
    func widen(_ limit: Legal<Int>, below: Tranche, above: Tranche) {
      guard let width = Self.margin(around: limit, margin), abs(value - limit.value) <= width else { return }
      low = min(low, below)
      high = max(high, above)
    }
    widen(limits.p90, below: .p70P90, above: .p90P95)
    widen(limits.p95, below: .p90P95, above: .p95)
    return Bounds(low, high)
  }

  /// The patients on either side of an estimated limit within which both bands are possible, bounds included; nil for a
  /// limit that is known.
  static func margin(around limit: Legal<Int>, _ margin: Legal<Int>?) -> Int? {
    guard let margin, limit.reference.statut == .estime else { return nil }
    return limit.value * margin.value / 100
  }

  /// What the figures leave possible, to be compared with the band typed (ruling 4); nil when they tell nothing.
  ///
  /// A GP's come from the limits. Elsewhere only P30 can be known: a file active that reaches it excludes the lowest
  /// band; one that misses it leaves no other, save in pédiatrie, where the PMT may be in a higher band (D-5).
  static func fromFigures(_ contract: Contract, _ tracer: inout some Tracer) -> Bounds<Tranche>? {
    let situation = contract.situation
    switch situation.specialite?.famille {
    case .medecineGenerale:
      return ofFigures(contract, favorable: contract.regime.bandes.plusFavorable, &tracer)?.tranches
    case .pediatrie:
      tracer.read(contract.regime.acces.fileActivePediatrie?.reference ?? contract.regime.acces.seuilAutres)
      guard let fileActive = situation.fileActive,
        let minimum = contract.regime.acces.fileActivePediatrie?.value ?? situation.seuilP30,
        fileActive >= minimum
      else { return nil }
      return Bounds(.p30P50, .p95)
    case .autre:
      tracer.read(contract.regime.acces.seuilAutres)
      guard let fileActive = situation.fileActive, let seuil = situation.seuilP30 else { return nil }
      return fileActive >= seuil ? Bounds(.p30P50, .p95) : Bounds(.sousP30)
    case nil:
      return nil
    }
  }

  /// Reads the limits that settle a figure's band, and gives the weakest statut of those that matter.
  private static func read(
    _ limits: BandLimits,
    _ own: Bounds<Tranche>,
    _ terms: BandTerms,
    _ tracer: inout some Tracer
  ) -> Statut {
    if terms.marge != nil {
      // The amounts change at P90 and at P95: their estimates decide, wherever the figure stands.
      tracer.read(limits.p90.reference)
      tracer.read(limits.p95.reference)
      return max(limits.p90.reference.statut, limits.p95.reference.statut)
    }
    guard let reached = limits.limit(of: own.low) else {
      tracer.read(limits.p30.reference)
      return limits.p30.reference.statut
    }
    tracer.read(reached.reference)
    return reached.reference.statut
  }

  private static func told(_ tranche: Tranche) -> BandFinding {
    BandFinding(tranches: Bounds(tranche), statut: .officiel)
  }

  private static var unknown: BandFinding {
    BandFinding(tranches: Bounds(.sousP30, .p95), statut: .inconnu)
  }
}
