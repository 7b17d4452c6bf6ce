import AidRules
import Testing

@Suite("The contract's life")
struct LifeTests {
  private func deadlines(_ base: String, _ answers: String) throws -> [String] {
    try Doctors.evaluate(base, answers).deadlines.map { "\($0.date) \($0.kind)" }
  }

  @Test("Dated duties count from the hire, in order")
  func duties() throws {
    #expect(
      try deadlines("mg", "embauche=2026-03-01") == [
        "2026-01-15 signature", "2026-03-01 embauche", "2027-03-01 anniversaire(1)", "2027-03-01 entretien",
        "2028-03-01 anniversaire(2)", "2028-03-01 qualification", "2029-03-01 anniversaire(3)",
        "2030-03-01 anniversaire(4)", "2031-03-01 entretien", "2031-03-01 renouvellement",
      ]
    )
  }

  @Test("Days that were not given are no duties, but years start on the evaluation day")
  func hypotheticalDays() throws {
    let found = try deadlines("mg", "signature=")
    #expect(found.first == "2027-11-21 anniversaire(1)")
    #expect(found.last == "2031-11-21 renouvellement")
    #expect(found.count == 8)
  }

  @Test("A hire on 29 February has its anniversaries on 28 February in other years")
  func leapDay() throws {
    let found = try deadlines("mg", "signature=2028-02-29 embauche=2028-02-29")
    #expect(found.contains("2029-02-28 anniversaire(1)"))
    #expect(found.contains("2032-02-29 anniversaire(4)"))
    #expect(found.last == "2033-02-28 renouvellement")
  }

  @Test("Nothing is due and nothing undertaken when not eligible")
  func refused() throws {
    let evaluation = try Doctors.evaluate("mg", "secteur=3")
    #expect(evaluation.deadlines.isEmpty)
    #expect(evaluation.undertakings.isEmpty)
  }

  @Test("A signature before the first regime is refused, the first day is not")
  func firstDay() throws {
    let first = try #require(Day(2019, 9, 1))
    let eve = first.adding(days: -1)
    #expect(throws: Refusal.beforeFirstRegime(signature: eve, first: first)) {
      try Doctors.evaluate("mg", "signature=2019-08-31")
    }
    #expect(throws: Refusal.beforeFirstRegime(signature: eve, first: first)) {
      try Doctors.evaluate("mg", "signature=", on: "2019-08-31")
    }
    #expect(try Doctors.evaluate("mg", "signature=2019-09-01").regime == "avenant7")
  }
}
