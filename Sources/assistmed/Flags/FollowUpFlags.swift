import AidRules
import ArgumentParser

/// What the CPAM notified and what was reached.
struct FollowUpFlags: ParsableArguments {
  @Option(help: .fact(.objectifPmt, "N"))
  var objectifPmt: String?

  @Option(help: .fact(.objectifFileActive, "N"))
  var objectifFileActive: String?

  @Option(help: .fact(.pmtAtteinte, "N"))
  var pmtAtteinte: String?

  @Option(help: .fact(.fileActiveAtteinte, "N"))
  var fileActiveAtteinte: String?

  @Option(help: .fact(.suspension, "DÉBUT/FIN"))
  var suspension: [String] = []

  @Option(help: .fact(.objectifsAtteints, "oui|non"))
  var objectifsAtteints: String?

  /// The texts given, by fact.
  var texts: [(Fact, String?)] {
    [
      (.objectifPmt, objectifPmt), (.objectifFileActive, objectifFileActive),
      (.pmtAtteinte, pmtAtteinte), (.fileActiveAtteinte, fileActiveAtteinte),
      (.objectifsAtteints, objectifsAtteints),
      (.suspension, suspension.isEmpty ? nil : suspension.joined(separator: ",")),
    ]
  }
}
