import AidRules
import BaremeFiles
import Intake
import Testing

/// The barème of the program, read once: every test of the rules shares it.
enum Shared {
  static let loaded = Result { try BaremeLoader.embedded() }

  static var bareme: Bareme {
    get throws { try loaded.get() }
  }
}

/// The doctors from whom the cases of an aspect start, so that a case says only what sets it apart.
enum Doctors {
  private static let answers: [String: String] = [
    "vide": "",
    "mg": """
    specialite=medecine-generale secteur=1 pmt=775 file_active=1025 tranche=P30-P50 situations=aucune \
    signature=2026-01-15 assistant=ide
    """,
    "ped": """
    specialite=pediatrie secteur=1 pmt=51 file_active=949 tranche=P30-P50 situations=aucune \
    signature=2026-01-15 assistant=ide
    """,
    "cardio": """
    specialite=cardiologie secteur=1 file_active=2000 tranche=P50-P70 situations=aucune \
    signature=2026-01-15 assistant=ide
    """,
    "second": """
    specialite=medecine-generale secteur=1 zone=zip pmt=1850 file_active=2500 tranche=P90-P95 situations=aucune \
    option=1.5 objectifs_atteints=oui signature=2024-07-01 assistant=ide
    """,
    "av7": """
    specialite=medecine-generale secteur=1 zone=zip pmt=700 file_active=1300 situations=aucune \
    part_moins_16=10 forfait_structure=oui exercice_coordonne=oui signature=2020-03-01 assistant=ide
    """,
    "av7-cardio": """
    specialite=cardiologie secteur=1 zone=zip file_active=2000 tranche=P50-P70 situations=aucune \
    forfait_structure=oui exercice_coordonne=oui signature=2022-03-01 assistant=ide
    """,
    "ra": """
    specialite=medecine-generale secteur=1 zone=hors-zone pmt=775 file_active=1025 tranche=P30-P50 \
    situations=aucune signature=2024-05-10 assistant=ide
    """,
  ]

  /// The situation of a base with other answers, written `fact=value` and separated by spaces; an empty value
  /// takes an answer away.
  static func situation(_ base: String, _ changes: String) throws -> Situation {
    let bareme = try Shared.bareme
    var given = Answers()
    for answer in try #require(answers[base]).split(separator: " ") + changes.split(separator: " ") {
      let parts = answer.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let fact = try #require(Fact(rawValue: String(parts[0])), "\(parts[0])")
      let raw = String(try #require(parts.last))
      guard !raw.isEmpty else {
        given[fact] = .unset
        continue
      }
      given[fact] = .value(
        try understand(raw, for: fact, specialites: bareme.specialites, mode: .commandLine).get()
      )
    }
    return given.situation(specialites: bareme.specialites, mode: .commandLine)
  }

  /// The evaluation of a base with other answers.
  static func evaluate(_ base: String, _ changes: String, on day: String = "2026-11-21") throws -> Evaluation
  {
    try Shared.bareme.evaluate(situation(base, changes), on: try #require(Day(text: day)))
  }
}

extension Day {
  /// A day written `AAAA-MM-JJ`.
  init?(text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(parts[0], parts[1], parts[2])
  }
}

extension RuleCase {
  /// The evaluation of a line that starts from one of `Doctors`.
  func evaluation() throws -> Evaluation {
    try Doctors.evaluate(text("base") ?? "vide", text("reponses") ?? "", on: text("jour") ?? "2026-11-21")
  }
}
