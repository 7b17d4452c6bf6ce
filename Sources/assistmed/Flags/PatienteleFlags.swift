import AidRules
import ArgumentParser

/// The patientèle and what may adapt it.
struct PatienteleFlags: ParsableArguments {
  @Option(help: .fact(.pmt, "N"))
  var pmt: String?

  @Option(help: .fact(.fileActive, "N"))
  var fileActive: String?

  @Option(help: .fact(.tranche, "sous-P30|P30-P50|…|P95"))
  var tranche: String?

  @Option(name: .customLong("seuil-p30"), help: .fact(.seuilP30, "N"))
  var seuilP30: String?

  @Option(help: .fact(.situations, "aucune|nouvel-installe|rqth|ald|mixte|65-ans"))
  var situations: [String] = []

  /// The texts given, by fact; a repeated flag is a list.
  var texts: [(Fact, String?)] {
    [
      (.pmt, pmt), (.fileActive, fileActive), (.tranche, tranche), (.seuilP30, seuilP30),
      (.situations, situations.isEmpty ? nil : situations.joined(separator: ",")),
    ]
  }
}
