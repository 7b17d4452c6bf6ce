package import AidRules

/// What the wording of the questions depends on, besides the fact asked.
package struct Wording: Sendable {
  /// What the zone of the practice decides, by the text that applies.
  package enum ZoneRole: Sendable {
    /// Whether a full time is open.
    case fullTime
    /// Whether a second assistant is.
    case secondAssistant
    /// Nothing.
    case nothing
  }

  /// The age over which the contract counts patients in the PMT; nil when all ages count.
  package var minimumAge: Int?
  /// How many indicators of the forfait structure have to be met.
  package var indicators: Int?
  /// The least share of claims sent electronically.
  package var claims: Fraction?
  /// The day of a signature already past, as it is printed; nil for a contract still to be signed.
  package var signedOn: String?
  /// What the zone decides.
  package var zone: ZoneRole

  /// Creates a wording.
  package init(minimumAge: Int? = nil, signedOn: String? = nil, zone: ZoneRole = .secondAssistant) {
    (self.minimumAge, self.signedOn, self.zone) = (minimumAge, signedOn, zone)
  }

  /// The wording for a text; that of a contract still to be signed while no text applies.
  package init(_ regime: Regime?, signedOn: String? = nil) {
    let terms = regime?.options.map(\.acces) ?? []
    let opensFullTime = terms.contains { if case .zone = $0 { true } else { false } }
    let opensSecond = terms.contains { if case .complementaire = $0 { true } else { false } }
    self.init(
      minimumAge: regime?.acces.ageMinimalPmt?.value,
      signedOn: signedOn,
      zone: opensFullTime ? .fullTime : opensSecond || regime == nil ? .secondAssistant : .nothing
    )
    indicators = regime?.acces.forfait?.indicateurs.value
    claims = regime?.acces.forfait?.teletransmission.value
  }
}
