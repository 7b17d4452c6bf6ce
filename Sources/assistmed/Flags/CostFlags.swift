import AidRules
import ArgumentParser

/// What the assistant costs, on which the aid doesn't depend.
struct CostFlags: ParsableArguments {
  @Option(help: .fact(.coutEmployeur, "EUR"))
  var coutEmployeur: String?

  @Option(help: .fact(.salaire, "EUR"))
  var salaire: String?

  @Option(help: .fact(.anciennete, "N"))
  var anciennete: String?

  @Option(help: .fact(.heures, "N"))
  var heures: String?

  @Option(help: .fact(.coefficient, "N"))
  var coefficient: String?

  @Option(help: .fact(.tarifConsultation, "EUR"))
  var tarifConsultation: String?

  @Option(help: .fact(.semaines, "N"))
  var semaines: String?

  /// The texts given, by fact.
  var texts: [(Fact, String?)] {
    [
      (.coutEmployeur, coutEmployeur), (.salaire, salaire), (.anciennete, anciennete), (.heures, heures),
      (.coefficient, coefficient), (.tarifConsultation, tarifConsultation), (.semaines, semaines),
    ]
  }
}
