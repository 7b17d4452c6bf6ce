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
    let effects = evaluation.deadlines.map { "\($0.written) \($0.effet?.rawValue ?? "-")" }
    #expect(
      effects == [
        "2026-01-15 signature -", "2026-03-14 finEssai -", "2026-05-14 finEssaiRenouvele -",
        "2026-07-15 suivi(1) -", "2027-01-15 anniversaire(1) suspendu", "2027-01-15 suivi(2) suspendu",
        "2027-01-15 entretien -", "2027-07-15 suivi(3) decale", "2028-01-15 anniversaire(2) decale",
        "2028-01-15 suivi(4) decale", "2028-01-15 qualification -", "2028-07-15 suivi(5) decale",
        "2029-01-15 anniversaire(3) decale", "2029-01-15 suivi(6) decale", "2029-07-15 suivi(7) decale",
        "2030-01-15 anniversaire(4) decale", "2030-01-15 suivi(8) decale", "2030-07-15 suivi(9) decale",
        "2031-01-15 entretien -", "2031-01-15 renouvellement decale", "- pieces -",
      ]
    )
  }

  @Test("The reason is the absences that matter: the one that covers the day, else those before it")
  func reasons() throws {
    // The short one suspends nothing; the second covers the first anniversary, the third comes after it.
    let answers = "option=0.5 suspension=2026-03-01/2026-03-20,2026-10-01/2027-03-31,2028-10-01/2029-03-31"
    let evaluation = try Doctors.evaluate("mg", answers)
    func absences(_ kind: Deadline.Kind) throws -> [String] {
      let found = try #require(evaluation.deadlines.first { $0.kind == kind })
      return (found.shift?.absences ?? []).map { "\($0.debut)" }
    }
    #expect(try absences(.suivi(1)) == [])
    #expect(try absences(.anniversaire(1)) == ["2026-10-01"])
    #expect(try absences(.anniversaire(2)) == ["2026-10-01"])
    #expect(try absences(.anniversaire(3)) == ["2028-10-01"])
    #expect(try absences(.anniversaire(4)) == ["2026-10-01", "2028-10-01"])
    let payments = try #require(evaluation.options.first?.aide).flatMap(\.versements)
    // Due by 15 February 2026, on 15 January 2027 and 2028, then with the balance on 15 January 2029.
    #expect(payments.prefix(5).map { $0.shift?.absences.count ?? 0 } == [0, 1, 1, 1, 1])
  }

  @Test("Without an absence nothing is suspended, and a doctor refused has no contract to suspend")
  func none() throws {
    #expect(try Doctors.evaluate("mg", "option=0.5").suspensions.isEmpty)
    #expect(
      try Doctors.evaluate("mg", "pmt=774 option=0.5 suspension=2026-10-01/2027-03-31").suspensions.isEmpty
    )
  }
}
