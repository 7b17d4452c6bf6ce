import AidRules
import Intake
import Testing

@Suite("What sets the second doctor apart")
struct AssignmentTests {
  @Test("Facts by column or by flag, a barème, a day")
  func read() throws {
    let given = try Assignments([
      "option=1", "file-active=1 025", "--pmt=775", "bareme=../a=b", "date=2026-01-15",
    ])
    #expect(given.texts == [.option: "1", .fileActive: "1 025", .pmt: "775"])
    #expect(given.bareme == "../a=b")
    #expect(given.date == "2026-01-15")
  }

  @Test("Situations and absences given one by one are a list")
  func lists() throws {
    let given = try Assignments([
      "situations=rqth", "situations=mixte", "suspension=2026-01-01/2026-02-01",
      "suspension=2027-01-01/2027-02-01",
    ])
    #expect(given.texts[.situations] == "rqth,mixte")
    #expect(given.texts[.suspension] == "2026-01-01/2026-02-01,2027-01-01/2027-02-01")
  }

  @Test(
    "What can't be read is refused",
    arguments: [
      ([], .nothing), (["option"], .noEquals("option")), (["pmt="], .noValue("pmt")),
      (["pmt= "], .noValue("pmt")), (["bareme="], .noValue("bareme")),
      (["zonne=zip"], .unknownName("zonne", nearest: "zone")),
      (["=5"], .unknownName("", nearest: nil)), (["couleur=bleu"], .unknownName("couleur", nearest: nil)),
      (["pmt=1", "pmt=2"], .repeated("pmt")), (["date=2026-01-15", "date=2026-01-16"], .repeated("date")),
    ] as [([String], AssignmentProblem)]
  )
  func refused(words: [String], problem: AssignmentProblem) {
    #expect(throws: problem) { try Assignments(words) }
  }
}
