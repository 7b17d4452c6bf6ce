import AidRules
import ArgumentParser
import FrenchText
import Intake
import Reports

/// What is asked backwards.
struct SeuilsFlags: ParsableArguments {
  static let selonName = "--selon"

  @Option(help: ArgumentHelp("\(CommandHelp.selon)", valueName: "pmt|file_active|tranche|annee|…"))
  var selon: [String] = []

  @Option(help: ArgumentHelp("\(CommandHelp.montant)", valueName: "EUR"))
  var montant: String?

  @Option(help: ArgumentHelp("\(CommandHelp.solde)", valueName: "EUR"))
  var solde: String?

  /// Reads them.
  func read() throws -> SeuilsQuestions {
    SeuilsQuestions(
      axes: selon.isEmpty ? nil : try axes(),
      montant: try amount(montant, flag: "--montant"),
      solde: try amount(solde, flag: "--solde")
    )
  }

  /// The inputs asked, each once, in the order given; the dash of the flags is as good as the underscore.
  private func axes() throws -> [Axis] {
    var axes: [Axis] = []
    for text in selon.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let word = String(text.lowercased().map { $0 == "-" ? "_" : $0 })
      guard let axis = Axis(rawValue: word) else {
        throw UsageProblem.notAChoice(
          option: Self.selonName,
          expected: Axis.allCases.map(\.rawValue),
          received: shown(String(text))
        )
      }
      if !axes.contains(axis) { axes.append(axis) }
    }
    return axes
  }

  private func amount(_ text: String?, flag: String) throws -> Euros? {
    guard let text else { return nil }
    switch understandAmount(text, of: .option) {
    case .success(let amount): return Euros(amount)
    case .failure(let problem): throw Failure(problem.commandLineSentence(flag: flag))
    }
  }
}
