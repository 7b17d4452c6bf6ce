import AidRules
import ArgumentParser
import FrenchText
import Intake

/// Answers that only contracts of avenant 7 use; the rules don't know them yet.
struct Avenant7Flags: ParsableArguments {
  @Option(
    name: .customLong("part-moins-16"),
    help: ArgumentHelp("\(CommandHelp.partMoins16)", valueName: "PCT")
  )
  var partMoins16: String?

  @Option(help: ArgumentHelp("\(CommandHelp.forfaitStructure)", valueName: "oui|non"))
  var forfaitStructure: String?

  @Option(help: ArgumentHelp("\(CommandHelp.exerciceCoordonne)", valueName: "oui|non"))
  var exerciceCoordonne: String?

  /// The answers given, by column, as any percentage or yes-or-no is read.
  func read() throws -> [(column: String, value: FactValue)] {
    // Any percentage fact reads alike, and any yes-or-no one; the flag named in a refusal is ours.
    let given: [(column: String, text: String?, readAs: Fact)] = [
      ("part_moins_16", partMoins16, .honorairesCliniques), ("forfait_structure", forfaitStructure, .optam),
      ("exercice_coordonne", exerciceCoordonne, .optam),
    ]
    return try given.compactMap { column, text, fact in
      guard let text else { return nil }
      switch understand(text, for: fact, specialites: [], mode: .commandLine) {
      case .success(let value): return (column, value)
      case .failure(let problem): throw Failure(problem.commandLineSentence(flag: Self.flag(column)))
      }
    }
  }

  /// The flag of a column.
  static func flag(_ column: String) -> String {
    "--" + String(column.map { $0 == "_" ? "-" : $0 })
  }
}
