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
    var answers: [(column: String, value: FactValue)] = []
    if let partMoins16 {
      // Any percentage fact reads alike; the flag named in the refusal is ours.
      guard case .success(let value) = Self.understood(partMoins16, as: .honorairesCliniques) else {
        throw UsageProblem.notAPercent(option: "--part-moins-16", received: shown(partMoins16))
      }
      answers.append(("part_moins_16", value))
    }
    for (name, text) in [
      ("forfait_structure", forfaitStructure), ("exercice_coordonne", exerciceCoordonne),
    ] {
      guard let text else { continue }
      guard case .success(let value) = Self.understood(text, as: .optam) else {
        throw UsageProblem.notAChoice(
          option: Self.flag(name),
          expected: ["oui", "non"],
          received: shown(text)
        )
      }
      answers.append((name, value))
    }
    return answers
  }

  /// The flag of a column.
  static func flag(_ column: String) -> String {
    "--" + String(column.map { $0 == "_" ? "-" : $0 })
  }

  private static func understood(_ text: String, as fact: Fact) -> Result<FactValue, InputProblem> {
    understand(text, for: fact, specialites: [], mode: .commandLine)
  }
}
