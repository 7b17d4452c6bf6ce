import AidRules
import ArgumentParser

/// The contract considered.
struct ContractFlags: ParsableArguments {
  @Option(help: .fact(.option, "1/3|0.5|1|1.5|2"))
  var option: String?

  @Option(help: .fact(.signature, "AAAA-MM-JJ"))
  var signature: String?

  @Option(help: .fact(.embauche, "AAAA-MM-JJ"))
  var embauche: String?

  @Option(help: .fact(.annee, "N"))
  var annee: String?

  @Option(help: .fact(.assistant, "PROFIL"))
  var assistant: String?

  /// The texts given, by fact.
  var texts: [(Fact, String?)] {
    [
      (.option, option), (.signature, signature), (.embauche, embauche), (.annee, annee),
      (.assistant, assistant),
    ]
  }
}
