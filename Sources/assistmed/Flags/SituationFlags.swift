import AidRules
import ArgumentParser
import FrenchText
import Intake

/// The doctor and the contract, by the flags of every command that evaluates.
struct SituationFlags: ParsableArguments {
  @OptionGroup(title: "\(CommandHelp.practiceGroup)") var practice: PracticeFlags
  @OptionGroup(title: "\(CommandHelp.patienteleGroup)") var patientele: PatienteleFlags
  @OptionGroup(title: "\(CommandHelp.contractGroup)") var contract: ContractFlags
  @OptionGroup(title: "\(CommandHelp.followUpGroup)") var followUp: FollowUpFlags
  @OptionGroup(title: "\(CommandHelp.costGroup)") var cost: CostFlags
  @OptionGroup(title: "\(CommandHelp.avenant7Group)") var avenant7: Avenant7Flags

  /// What is written of each fact.
  var texts: [Fact: String] {
    let given =
      practice.texts + patientele.texts + avenant7.texts + contract.texts + followUp.texts + cost.texts
    return Dictionary(given.compactMap { fact, text in text.map { (fact, $0) } }) { first, _ in first }
  }

  /// Reads them.
  ///
  /// - Parameter answers: What is known already, as from a dossier; the flags come over it.
  func read(_ bareme: Bareme, over answers: Answers = Answers()) throws -> Situation {
    do {
      return try bareme.situation(texts, over: answers)
    } catch {
      throw Failure(error.commandLineSentence)
    }
  }
}

extension Bareme {
  /// Reads the situation that some texts describe, over answers known already.
  func situation(
    _ texts: [Fact: String],
    over known: Answers = Answers()
  ) throws(InputProblem) -> Situation {
    var answers = known
    for fact in Fact.allCases {
      guard let text = texts[fact] else { continue }
      answers[fact] = .value(
        try understand(text, for: fact, specialites: specialites, mode: .commandLine).get()
      )
    }
    return answers.situation(specialites: specialites, mode: .commandLine)
  }
}
