import AidRules
import ArgumentParser
import FrenchText
import Guide

/// The doctor and the practice. Every value is taken as text: Intake reads it, so that a refusal is in French.
struct PracticeFlags: ParsableArguments {
  @Option(help: .fact(.specialite, "ID|LIBELLÉ"))
  var specialite: String?

  @Option(help: .fact(.secteur, "1|2|3"))
  var secteur: String?

  @Option(help: .fact(.optam, "oui|non"))
  var optam: String?

  @Option(help: .fact(.zone, "zip|zac|hors-zone"))
  var zone: String?

  @Option(help: .fact(.honorairesCliniques, "PCT"))
  var honorairesCliniques: String?

  @Option(help: .fact(.structureUrgence, "oui|non"))
  var structureUrgence: String?

  /// The texts given, by fact.
  var texts: [(Fact, String?)] {
    [
      (.specialite, specialite), (.secteur, secteur), (.optam, optam), (.zone, zone),
      (.honorairesCliniques, honorairesCliniques), (.structureUrgence, structureUrgence),
    ]
  }
}

extension ArgumentHelp {
  /// The label of the fact's question, and what stands for its value.
  static func fact(_ fact: Fact, _ valueName: String) -> ArgumentHelp {
    ArgumentHelp("\(fact.question().label)", valueName: valueName)
  }
}
