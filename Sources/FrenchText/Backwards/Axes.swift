package import AidRules

extension Axis {
  /// The input as a heading, after « selon ».
  package var text: String {
    switch self {
    case .pmt: "la PMT"
    case .fileActive: "la file active"
    case .tranche: "la tranche de patientèle"
    case .annee: "l'année de contrat"
    case .signature: "la date de signature"
    case .pmtAtteinte: "la PMT atteinte"
    case .fileActiveAtteinte: "la file active atteinte"
    }
  }

  /// The input at the beginning of a line.
  package var label: String {
    switch self {
    case .pmt: "PMT"
    case .fileActive: "File active"
    case .tranche: "Tranche"
    case .annee: "Contrat"
    case .signature: "Signature"
    case .pmtAtteinte: "PMT atteinte"
    case .fileActiveAtteinte: "File active atteinte"
    }
  }

  /// A value, as on either side of an arrow.
  func text(_ value: AxisValue) -> String {
    switch (self, value) {
    case (.annee, .count(let annee)): "\(French.ordinal(annee)) année"
    case (_, .count(let count)): French.number(count)
    case (_, .tranche(let tranche)): tranche.text
    case (_, .day(let day)): day.shortText
    }
  }

  /// A value from which something holds, with the sign of an estimate.
  func threshold(_ threshold: Threshold) -> String {
    let sign = threshold.statut == .estime ? "≈ " : ""
    return switch threshold.value {
    case .count(let count) where self != .annee: sign + French.count(count, "patient", "patients")
    case .tranche(let tranche): "la tranche \(tranche.text)"
    case .day(let day): "le \(day.text)"
    case .count: text(threshold.value)
    }
  }
}

extension French {
  /// Contract years: `1re année`, `1re et 2e années`, `de la 3e à la 5e année`; some of them in a row are given as such.
  package static func years(_ annees: [Int]) -> String {
    guard let first = annees.first, let last = annees.last else { return "" }
    if first == last { return "\(ordinal(first)) année" }
    if last - first == annees.count - 1, annees.count > 2 {
      return "de la \(ordinal(first)) à la \(ordinal(last)) année"
    }
    return list(annees.map { ordinal($0) }) + " années"
  }
}
