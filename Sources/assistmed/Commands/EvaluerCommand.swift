import AidRules
import ArgumentParser
import FrenchText
import Intake
import Reports

/// `assistmed evaluer`: one evaluation from flags.
struct EvaluerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluer",
    abstract: CommandHelp.evaluer,
    usage: "assistmed evaluer [options]",
    discussion: CommandHelp.evaluerDetails
  )

  @OptionGroup(title: "\(CommandHelp.practiceGroup)") var practice: PracticeFlags
  @OptionGroup(title: "\(CommandHelp.patienteleGroup)") var patientele: PatienteleFlags
  @OptionGroup(title: "\(CommandHelp.contractGroup)") var contract: ContractFlags
  @OptionGroup(title: "\(CommandHelp.followUpGroup)") var followUp: FollowUpFlags
  @OptionGroup(title: "\(CommandHelp.avenant7Group)") var avenant7: Avenant7Flags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var output: OutputFlags
  @OptionGroup(title: "\(CommandHelp.outputGroup)") var bareme: BaremeFlags

  func run() throws {
    // Run after the parser accepted the words: each one that begins with two dashes is an option.
    try Arguments.refuseRepeated(in: CommandLine.arguments)
    let format = try output.readFormat()
    let date = try output.readDate()
    let bareme = try bareme.load()
    let situation = try answers(bareme.specialites)
      .situation(specialites: bareme.specialites, mode: .commandLine)
    let evaluation = try evaluate(situation, bareme, on: date ?? Environment.today)
    let document = EvaluationDocument(
      evaluation,
      bareme: bareme,
      version: AssistMed.version,
      notes: notes
    )
    guard let document else { throw Failure(.unexpected, code: .failure) }
    try Output.result(format == .json ? document.json.text : document.text)
  }

  private func answers(_ specialites: [Specialite]) throws -> Answers {
    var answers = Answers()
    for (fact, text) in practice.texts + patientele.texts + avenant7.texts + contract.texts
      + followUp.texts
    {
      guard let text else { continue }
      switch understand(text, for: fact, specialites: specialites, mode: .commandLine) {
      case .success(let value): answers[fact] = .value(value)
      case .failure(let problem): throw Failure(problem.commandLineSentence)
      }
    }
    return answers
  }

  private func evaluate(_ situation: Situation, _ bareme: Bareme, on day: Day) throws -> Evaluation {
    do {
      return try bareme.evaluate(situation, on: day)
    } catch {
      let flag = situation.signature == nil ? "--date" : Fact.signature.flag
      throw Failure(error.commandLineSentence(flag: flag))
    }
  }

  private var notes: [String] {
    bareme.folder.map { [ProgramMessage.otherBareme(shown($0, longest: .max)).sentence] } ?? []
  }
}
