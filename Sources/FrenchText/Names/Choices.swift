package import AidRules

extension Secteur {
  /// The sector as a choice.
  package var text: String {
    switch self {
    case .un: "secteur 1"
    case .deux: "secteur 2"
    case .trois: "secteur 3 (non conventionné)"
    }
  }
}

extension Zone {
  /// The zone in short.
  package var text: String {
    switch self {
    case .zip: "ZIP"
    case .zac: "ZAC"
    case .horsZone: "hors zone"
    }
  }

  /// The zone inside a sentence.
  var name: String {
    switch self {
    case .zip: "la zone d'intervention prioritaire (ZIP)"
    case .zac: "la zone d'action complémentaire (ZAC)"
    case .horsZone: "une commune hors zone"
    }
  }
}

extension Tranche {
  /// The band in words; P30 is the bar that 30 % of the colleagues don't reach.
  package var text: String {
    switch self {
    case .sousP30: "sous P30"
    case .p30P50: "P30 à P50"
    case .p50P70: "P50 à P70"
    case .p70P90: "P70 à P90"
    case .p90P95: "P90 à P95"
    case .p95: "P95 et plus"
    }
  }
}

extension Tranche {
  /// The name of the lower limit; nil for the lowest band.
  fileprivate var lowerName: Substring? {
    self == .sousP30 ? nil : rawValue.prefix { $0 != "-" }
  }

  /// The name of the upper limit; nil for the highest band.
  fileprivate var upperName: Substring? {
    Tranche.allCases.first { $0 > self }?.lowerName
  }
}

extension Bounds<Tranche> {
  /// The band, or the lowest and the highest it can be.
  package var text: String {
    if let exact { return exact.text }
    let between = Tranche.allCases.filter { low < $0 && $0 < high }
    if between.isEmpty { return "\(low.text) ou \(high.text)" }
    // « de P70 à P90 jusqu'à P95 et plus » would name four limits for two.
    switch (low.lowerName, high.upperName) {
    case (let lower?, let upper?): return "de \(lower) à \(upper)"
    case (let lower?, nil): return "\(lower) et plus"
    case (nil, let upper?): return "sous \(upper)"
    case (nil, nil): return "toutes possibles"
    }
  }
}

extension SituationParticuliere {
  /// The circumstance as a choice.
  package var text: String {
    switch self {
    case .nouvelInstalle: "nouvel installé"
    case .rqth: "handicap (RQTH)"
    case .ald: "affection de longue durée (ALD)"
    case .mixte: "exercice mixte"
    case .soixanteCinqAns: "65 ans et plus"
    }
  }
}

extension ProfilAssistant {
  /// The profile as a choice.
  package var text: String {
    switch self {
    case .ide: "infirmier (IDE)"
    case .aideSoignant: "aide-soignant"
    case .auxiliairePuericulture: "auxiliaire de puériculture"
    case .secretaireDuCabinet: "secrétaire médicale du cabinet"
    case .autre: "autre profil (niveau 4)"
    }
  }
}

extension Bool {
  /// The answer to a yes-or-no question.
  package var text: String {
    self ? "oui" : "non"
  }
}
