import AidRules
import BaremeFiles
import FrenchText
import Intake
import Testing

@Suite("Sentences about what was typed")
struct InputTests {
  private func refused(_ raw: String, _ fact: Fact, _ mode: IntakeMode = .commandLine) throws -> InputProblem
  {
    switch understand(raw, for: fact, specialites: [], mode: mode) {
    case .success(let value):
      Issue.record("\(raw) was accepted as \(value)")
      throw CancellationError()
    case .failure(let problem): return problem
    }
  }

  @Test("A refused value names the flag, what was expected and what was received")
  func commandLine() throws {
    #expect(
      try refused("beaucoup", .pmt).commandLineSentence
        == "--pmt\u{A0}: un nombre entier de 0 à 9\u{202F}999 est attendu\u{202F}; reçu «\u{A0}beaucoup\u{A0}»."
    )
    #expect(
      try refused("-5", .fileActive).commandLineSentence
        == "--file-active\u{A0}: un nombre entier de 0 à 19\u{202F}999 est attendu\u{202F}; "
        + "reçu «\u{A0}-5\u{A0}», un nombre négatif."
    )
    #expect(
      try refused("2026-02-31", .signature).commandLineSentence
        == "--signature\u{A0}: une date AAAA-MM-JJ est attendue\u{202F}; "
        + "reçu «\u{A0}2026-02-31\u{A0}»\u{A0}: ce jour n'existe pas."
    )
    #expect(
      try refused("4", .secteur).commandLineSentence
        == "--secteur\u{A0}: réponses acceptées\u{A0}: 1, 2 ou 3\u{202F}; reçu «\u{A0}4\u{A0}»."
    )
  }

  @Test("A flag that isn't a fact's refuses in the same words")
  func otherFlags() throws {
    #expect(
      try refused("", .signature).commandLineSentence(flag: "--date")
        == "--date\u{A0}: une date AAAA-MM-JJ est attendue\u{202F}; rien n'a été reçu."
    )
    #expect(
      try refused("2026-02-31", .signature).commandLineSentence(flag: "--date")
        == "--date\u{A0}: une date AAAA-MM-JJ est attendue\u{202F}; reçu «\u{A0}2026-02-31\u{A0}»\u{A0}: ce jour n'existe pas."
    )
  }

  @Test("A word of many specialties is answered by the first five of them")
  func specialties() throws {
    let bareme = try BaremeLoader.embedded()
    let result = understand(
      "Chirurgien",
      for: .specialite,
      specialites: bareme.specialites,
      mode: .commandLine
    )
    guard case .failure(let problem) = result else { return #expect(Bool(false)) }
    #expect(
      problem.commandLineSentence
        == "--specialite\u{A0}: le nom d'une spécialité est attendu\u{202F}; reçu «\u{A0}Chirurgien\u{A0}», un mot que plusieurs "
        + "spécialités portent\u{A0}: choisissez orl-medicale, orl-chirurgicale, chirurgie-generale, "
        + "chirurgie-infantile ou chirurgie-maxillo-faciale (14 en tout)."
    )
  }

  @Test("In a field the sentence speaks to the person")
  func wizard() throws {
    #expect(
      try refused("1.234", .pmt, .wizard).sentence
        == "Un nombre entier de 0 à 9\u{202F}999 est attendu\u{202F}; vous avez tapé «\u{A0}1.234\u{A0}»\u{A0}: "
        + "s'agit-il de 1\u{202F}234\u{202F}? Dans ce cas, écrivez 1234."
    )
    #expect(
      try refused(" ", .optam, .wizard).sentence
        == "Choisissez une réponse (flèches, espace, ou son chiffre), ou «\u{A0}Je ne sais pas encore\u{A0}» (F8)."
    )
    #expect(
      try refused(" ", .situations, .wizard).sentence == refused(" ", .optam, .wizard).sentence
    )
    #expect(
      try refused("", .pmt, .wizard).sentence
        == "Rien n'a été tapé\u{A0}: un nombre entier de 0 à 9\u{202F}999 est attendu."
    )
  }

  @Test("Every refused text gets a sentence in good typography")
  func typography() throws {
    let texts: [(String, Fact)] = [
      ("", .pmt), ("x", .pmt), ("-1", .pmt), ("1,5", .pmt), ("12 34", .pmt), ("1.234", .pmt), ("1e30", .pmt),
      ("99999", .pmt), ("12345678901234567890", .pmt), ("peut-être", .optam), ("malade", .situations),
      ("aucune,ald", .situations), ("hier", .signature), ("2026-02-31", .signature), ("zzz", .specialite),
    ]
    for mode in [IntakeMode.commandLine, .wizard] {
      for (text, fact) in texts {
        let problem = try refused(text, fact, mode)
        expectTypography(problem.sentence)
        expectTypography(problem.commandLineSentence)
      }
    }
  }

  @Test("Usage errors say what to do")
  func usage() {
    let problems: [UsageProblem] = [
      .unknownOption("--pnt", nearest: "--pmt"), .unknownOption("--x", nearest: nil), .missingValue("--pmt"),
      .unexpected("x"), .unknownCommand("x"), .valueNotTaken("--aide"),
      .notAChoice(option: "--format", expected: ["texte", "json"], received: "pdf"),
      .notAChoice(option: "--format", expected: ["texte", "json"], received: ""), .repeated("--pmt"),
      .other,
    ]
    for problem in problems { expectTypography(problem.sentence) }
    #expect(
      problems[0].sentence == "Option inconnue\u{A0}: --pnt. Vouliez-vous dire --pmt\u{202F}?"
    )
  }
}
