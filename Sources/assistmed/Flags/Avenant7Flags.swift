import AidRules
import ArgumentParser

/// What only contracts of avenant 7 ask.
struct Avenant7Flags: ParsableArguments {
  @Option(name: .customLong("part-moins-16"), help: .fact(.partMoins16, "PCT"))
  var partMoins16: String?

  @Option(help: .fact(.forfaitStructure, "oui|non"))
  var forfaitStructure: String?

  @Option(help: .fact(.exerciceCoordonne, "oui|non"))
  var exerciceCoordonne: String?

  /// The texts given, by fact.
  var texts: [(Fact, String?)] {
    [
      (.partMoins16, partMoins16), (.forfaitStructure, forfaitStructure),
      (.exerciceCoordonne, exerciceCoordonne),
    ]
  }
}
