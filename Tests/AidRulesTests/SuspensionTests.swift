import AidRules
import Testing

/// What an absence of the assistant asks of the doctor, and what it does to the payments of the year asked.
@Suite("Absences of the assistant")
struct SuspensionTests {
  @Test("The table is read")
  func tableIsRead() {
    #expect(RuleCase.table("suspensions").count >= 35)
  }

  @Test("What follows, and the payments touched", arguments: RuleCase.table("suspensions"))
  func suspensions(_ line: RuleCase) throws {
    let evaluation = try line.evaluation()
    let suite = try #require(evaluation.suspensions.first?.suite)
    let words: [SuspensionFinding.Suite: String] = [
      .horsContrat: "outside", .sansSuite: "nothingToDo", .aConvenir: "toDiscuss", .avenant: "addendum",
    ]
    let payments = try #require(evaluation.options.first?.aide.first?.versements)
    let touched = payments.compactMap { payment in
      payment.effet.map { "\($0.rawValue)=\(payment.date)" }
    }
    #expect(([try #require(words[suite])] + touched).joined(separator: " ") == line.text("attendu"))
  }

  @Test("What belongs to the contract moves, the employer's duties don't")
  func deadlines() throws {
    let evaluation = try Doctors.evaluate("mg", "option=0.5 suspension=2026-10-01/2027-03-31")
    let effects = evaluation.deadlines.map { "\($0.date) \($0.kind) \($0.effet?.rawValue ?? "-")" }
    #expect(
      effects == [
        "2026-01-15 signature -", "2027-01-15 anniversaire(1) suspendu", "2027-01-15 entretien -",
        "2028-01-15 anniversaire(2) decale", "2028-01-15 qualification -",
        "2029-01-15 anniversaire(3) decale", "2030-01-15 anniversaire(4) decale",
        "2031-01-15 entretien -", "2031-01-15 renouvellement decale",
      ]
    )
  }

  @Test("Without an absence nothing is suspended, and a doctor refused has no contract to suspend")
  func none() throws {
    #expect(try Doctors.evaluate("mg", "option=0.5").suspensions.isEmpty)
    #expect(
      try Doctors.evaluate("mg", "pmt=774 option=0.5 suspension=2026-10-01/2027-03-31").suspensions.isEmpty
    )
  }
}
