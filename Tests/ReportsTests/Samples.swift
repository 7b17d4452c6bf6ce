import AidRules
import BaremeFiles
import Intake
import Reports
import Testing

/// Real evaluations of the program's own barème.
enum Samples {
  /// The barème of the program, read once.
  static let loaded = Result { try BaremeLoader.embedded() }

  /// A document for answers given as on the command line.
  static func document(_ answers: [Fact: String], on day: (Int, Int, Int) = (2026, 1, 15)) throws
    -> EvaluationDocument
  {
    let bareme = try loaded.get()
    var read = Answers()
    for (fact, text) in answers {
      read[fact] = .value(
        try understand(text, for: fact, specialites: bareme.specialites, mode: .commandLine).get()
      )
    }
    let situation = read.situation(specialites: bareme.specialites, mode: .commandLine)
    let evaluation = try bareme.evaluate(situation, on: try #require(Day(day.0, day.1, day.2)))
    return try #require(EvaluationDocument(evaluation, bareme: bareme, version: "0.1.0"))
  }

  /// The first example of seed 1: a GP of secteur 1 at the threshold.
  static let generalist: [Fact: String] = [
    .specialite: "medecine-generale", .secteur: "1", .pmt: "775", .fileActive: "1025", .situations: "aucune",
    .option: "0.5", .annee: "1", .assistant: "ide", .signature: "2026-01-15", .embauche: "2026-01-15",
    .tranche: "P30-P50",
  ]

  /// A generalist who asks for no option, hired after the signature, absent for six months.
  static let absent: [Fact: String] = [
    .specialite: "medecine-generale", .secteur: "1", .pmt: "775", .fileActive: "1025", .situations: "aucune",
    .signature: "2026-01-15", .embauche: "2026-03-01", .assistant: "autre",
    .suspension: "2026-10-01/2027-03-31",
  ]
}
