import AidRules
import BaremeFiles
import FrenchText
import Intake
import Testing

@Suite("Sentences of a comparison")
struct ComparisonTests {
  private func compared(
    _ before: String,
    _ after: String,
    base: String = "specialite=medecine-generale secteur=1 pmt=775 file_active=1025 situations=aucune "
      + "tranche=P30-P50 signature=2026-01-15 assistant=ide"
  ) throws -> Compared {
    let bareme = try BaremeLoader.embedded()
    let day = try #require(Day(2026, 1, 15))
    func evaluate(_ changes: String) throws -> Evaluation {
      let given = try Assignments((base + " " + changes).split(separator: " ").map(String.init))
      var answers = Answers()
      for (fact, text) in given.texts {
        answers[fact] = .value(
          try understand(text, for: fact, specialites: bareme.specialites, mode: .commandLine).get()
        )
      }
      return try bareme.evaluate(
        answers.situation(specialites: bareme.specialites, mode: .commandLine),
        on: day
      )
    }
    return try #require(
      Compared(Sides(evaluate(before), evaluate(after)), baremes: Sides(bareme, bareme))
    )
  }

  private func sentences(_ compared: Compared) -> [String] {
    // The spaces of French are checked apart: here they would only hide the words.
    compared.differences.map { plain($0.sentence(in: compared)) }
  }

  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  @Test("Two options: amounts, payments, objectives")
  func options() throws {
    let compared = try compared("option=0.5 annee=1", "option=1 annee=1")
    #expect(
      sentences(compared) == [
        "Aide, 1re année : 19 000 € → 38 000 €",
        "Versements, 1re année : totalité au plus tard le 15/02/2026 : 19 000 €"
          + " → totalité au plus tard le 15/02/2026 : 38 000 €",
        "Objectif de PMT : 970 (+195) → 1 080 (+305)",
        "Objectif de file active : 1 530 (+505) → 1 686 (+661)",
      ]
    )
    #expect(compared.differences.first?.gap.map(plain) == "+19 000 €")
    #expect(compared.names == Sides("0,5 ETP", "1 ETP"))
    #expect(compared.settings.map(\.name) == ["temps de travail"])
    #expect(compared.settings.first.map { $0.texts.map(plain) } == Sides("0,5 ETP", "1 ETP"))
  }

  @Test("Two dates: the text that applies, the amount, the statut of what stays")
  func dates() throws {
    let compared = try compared(
      "signature=2024-06-21",
      "signature=2024-06-22",
      base:
        "specialite=medecine-generale secteur=1 pmt=775 file_active=1025 situations=aucune tranche=P30-P50 "
        + "option=0.5 annee=1"
    )
    let said = sentences(compared)
    #expect(
      said.prefix(2) == [
        "Texte appliqué : règlement arbitral de 2023 → convention médicale de 2024",
        "Aide, 1re année (0,5 ETP) : 18 000 € → 19 000 €",
      ]
    )
    #expect(
      said.contains(
        "Objectif de PMT (0,5 ETP) : 970 (+195), interprétation → 970 (+195), officiel"
      )
    )
    #expect(said.contains("Fin du contrat, sans renouvellement tacite : 21/06/2029 → aucune"))
    #expect(compared.names == Sides("signé 21/06/2024", "signé 22/06/2024"))
  }

  @Test("One patient less: nothing is left, and the sides are named by what sets them apart")
  func threshold() throws {
    let compared = try compared(
      "option=0.5 annee=1 pmt=775",
      "option=0.5 annee=1 pmt=774",
      base: Self.unknownBase
    )
    #expect(
      sentences(compared).prefix(3) == [
        "Verdict : Éligible → Non éligible", "Condition, patientèle : oui, 775 ≥ 775 → non, 774 < 775",
        "Aide, 1re année (0,5 ETP) : 19 000 € → rien",
      ]
    )
    #expect(compared.differences.compactMap(\.gap).map(plain) == ["−19 000 €"])
    #expect(compared.names == Sides("PMT 775", "PMT 774"))
  }

  private static let unknownBase =
    "specialite=medecine-generale secteur=1 file_active=1025 situations=aucune tranche=P30-P50 signature=2026-01-15"

  @Test("Several answers differ: the sides have ranks")
  func ranks() throws {
    let compared = try compared("option=0.5 zone=zip", "option=1")
    #expect(compared.names == Sides("premier cas", "second cas"))
    #expect(compared.settings.map(\.name) == ["zone", "temps de travail"])
    #expect(compared.settings.first?.texts == Sides("ZIP", "sans réponse"))
  }

  @Test("Both sides never read alike, and the spaces are those of French")
  func apart() throws {
    let cases = [
      ("option=0.5", "option=1"), ("signature=2023-04-30", "signature=2024-06-22"),
      ("signature=2020-01-15", "pmt=1500"), ("specialite=radiologie", "specialite=pediatrie"),
      ("zone=zip", "zone=hors-zone option=1.5 annee=3"), ("embauche=2026-03-01", "annee=2"),
      ("suspension=2027-01-01/2027-06-30", "tranche=P95"),
    ]
    let bare = "secteur=1 situations=aucune"
    for (before, after) in cases {
      let compared = try compared(before, after, base: bare)
      #expect(!compared.differences.isEmpty)
      for difference in compared.differences {
        let words = difference.words(in: compared)
        #expect(words.before != words.after, "\(difference.fullTitle): \(words.before)")
        expectTypography(difference.sentence(in: compared))
      }
    }
  }

  @Test("What can't be read of the second doctor, or of a case, is said in one sentence")
  func problems() {
    let assignments: [AssignmentProblem] = [
      .nothing, .noEquals("option"), .unknownName("zonne", nearest: "zone"),
      .unknownName("couleur", nearest: nil), .noValue("pmt"), .repeated("pmt"),
    ]
    for problem in assignments {
      let sentence = problem.sentence(flag: "--avec")
      #expect(sentence.hasPrefix("--avec"))
      expectTypography(sentence)
    }
    let unreadable: [CSVProblem] = [.notUTF8, .unclosedQuote, .textBesideQuotes]
    let files: [CaseFileProblem] = [.empty, .noFact, .repeatedColumn("pmt")] + unreadable.map { .header($0) }
    for problem in files { expectTypography(problem.commandLineSentence(flag: "--cas", path: "cas.csv")) }
    let day = Day(number: 20_000)
    let cases: [CaseProblem] =
      unreadable.map { .unreadable($0) } + [
        .tooManyCells(expected: 3, received: 4), .refused(.beforeFirstRegime(signature: day, first: day)),
        .input(InputProblem(fact: .pmt, expectation: .count(0...9), received: "x", cause: .notANumber)),
      ]
    for problem in cases { expectTypography(problem.sentence) }
    #expect(
      CaseProblem.input(
        InputProblem(fact: .fileActive, expectation: .count(0...9), received: "x", cause: .notANumber)
      ).sentence == "file_active\u{A0}: un nombre entier de 0 à 9 est attendu\u{202F}; reçu «\u{A0}x\u{A0}»."
    )
  }
}
