import AidRules
import Testing

@Suite("The contract's life")
struct LifeTests {
  private func deadlines(_ base: String, _ answers: String) throws -> [String] {
    try Doctors.evaluate(base, answers).deadlines.map(\.written)
  }

  @Test("Dated duties count from the hire, in order")
  func duties() throws {
    #expect(
      try deadlines("mg", "embauche=2026-03-01") == [
        "2026-01-15 signature", "2026-03-01 embauche", "2026-04-30 finEssai", "2026-06-30 finEssaiRenouvele",
        "2026-09-01 suivi(1)", "2027-03-01 anniversaire(1)", "2027-03-01 suivi(2)", "2027-03-01 entretien",
        "2027-09-01 suivi(3)", "2028-03-01 anniversaire(2)", "2028-03-01 suivi(4)",
        "2028-03-01 qualification", "2028-09-01 suivi(5)", "2029-03-01 anniversaire(3)",
        "2029-03-01 suivi(6)", "2029-09-01 suivi(7)", "2030-03-01 anniversaire(4)", "2030-03-01 suivi(8)",
        "2030-09-01 suivi(9)", "2031-03-01 entretien", "2031-03-01 renouvellement", "- pieces",
      ]
    )
  }

  @Test("Days that were not given are no duties, but years start on the evaluation day")
  func hypotheticalDays() throws {
    let found = try deadlines("mg", "signature=")
    #expect(found.first == "2027-01-20 finEssai")
    #expect(found.contains("2027-11-21 anniversaire(1)"))
    #expect(found.suffix(2) == ["2031-11-21 renouvellement", "- pieces"])
    #expect(found.count == 20)
  }

  @Test("A hire on 29 February has its anniversaries on 28 February in other years")
  func leapDay() throws {
    let found = try deadlines("mg", "signature=2028-02-29 embauche=2028-02-29")
    #expect(found.contains("2029-02-28 anniversaire(1)"))
    #expect(found.contains("2032-02-29 anniversaire(4)"))
    #expect(found.contains("2028-08-29 suivi(1)") && found.contains("2029-02-28 suivi(2)"))
    #expect(found.suffix(2) == ["2033-02-28 renouvellement", "- pieces"])
  }

  @Test(
    "A carer adapts to the job, anybody else passes the certificate, and both are said while nobody is chosen"
  )
  func training() throws {
    func parcours(_ base: String, _ answers: String) throws -> [String] {
      try Doctors.evaluate(base, answers).deadlines.compactMap { deadline in
        deadline.parcours.map { "\(deadline.kind) \($0.rawValue)" }
      }
    }
    for carer in ["ide", "aide-soignant", "auxiliaire-puericulture"] {
      #expect(try parcours("mg", "assistant=\(carer)") == ["qualification fae"])
    }
    for other in ["secretaire-du-cabinet", "autre"] {
      #expect(try parcours("av7", "assistant=\(other)") == ["formation cqp", "qualification cqp"])
    }
    #expect(
      try parcours("av7", "assistant=") == ["formation selon_profil", "qualification selon_profil"]
    )
  }

  @Test("What nobody published has no day, and is for the CPAM to say")
  func undated() throws {
    let last = try #require(try Doctors.evaluate("mg", "").deadlines.last)
    #expect(last.kind == .pieces && last.date == nil && last.effet == nil)
    #expect(last.reference?.statut == .inconnu)
  }

  @Test("Reviews are counted from the hire by our reading, whatever the text")
  func reviews() throws {
    for base in ["mg", "ra", "av7"] {
      let first = try #require(try Doctors.evaluate(base, "").deadlines.first { $0.kind == .suivi(1) })
      #expect(first.references.map(\.statut) == [.interprete, .officiel])
    }
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
