import AidRules
import Testing

/// What a finding is read from: exactly the values that settle it.
@Suite("What a finding reads")
struct ReadingTests {
  private func keys(_ references: [Reference]?) -> [String] { references?.map(\.key) ?? [] }

  @Test("The age of the PMT counts where the PMT does")
  func age() throws {
    let key = "avenant7.patientele.age_minimal_pmt"
    #expect(keys(try Doctors.evaluate("av7", "").criterion(.patientele)?.references).contains(key))
    let other = try Doctors.evaluate("av7-cardio", "tranche= seuil_p30=1500").criterion(.patientele)
    #expect(other?.verdict == .oui && !keys(other?.references).contains(key))
  }

  @Test("Without a specialty, an excluded one tells that some are")
  func excluded() throws {
    let criterion = try Doctors.evaluate("mg", "specialite=").criterion(.specialite)
    #expect(criterion?.references.map(\.valeur) == [.text("exclue")])
  }

  @Test(
    "An absence: the bound that it stays under, the one it passes, or both that it lies between",
    arguments: [
      ("2026-03-01/2026-04-15", ["sans_suite_mois"]),
      ("2026-03-01/2026-05-15", ["avenant_mois", "sans_suite_mois"]),
      ("2026-03-01/2026-07-01", ["avenant_mois"]),
    ]
  )
  func absence(period: String, bounds: [String]) throws {
    let finding = try #require(
      Doctors.evaluate("mg", "option=0.5 suspension=\(period)").suspensions.first
    )
    let root = "convention_2024.suivi.suspension."
    #expect(keys(finding.references) == (bounds + ["reprise"]).map { root + $0 })
  }

  @Test("A payment reads the bound of an addendum where an absence touches it, and nowhere else")
  func payments() throws {
    let evaluation = try Doctors.evaluate("mg", "option=0.5 suspension=2026-10-01/2027-03-31")
    let payments = try #require(evaluation.option(.demi)).aide.flatMap(\.versements)
    let key = "convention_2024.suivi.suspension.avenant_mois"
    #expect(payments.first?.effet == nil && payments.dropFirst().allSatisfy { $0.effet != nil })
    #expect(
      payments.map { keys($0.references).contains(key) }
        == [false] + Array(repeating: true, count: payments.count - 1)
    )
  }

  @Test("The limits of an indicator are shown to those who gave its figure")
  func limits() throws {
    let tree = try Doctors.evaluate("mg", "file_active=").explanation
    #expect(tree.first(.limites(.pmt)) != nil && tree.first(.limites(.fileActive)) == nil)
  }

  @Test("An estimate reads the limits around the start")
  func estimate() throws {
    // 1 500 lies beyond the last published start, between P70 ≈ 1 327 and P90 ≈ 1 800.
    let objective = try Doctors.evaluate("mg", "option=1 pmt=1500").option(.un)?.objectifs.first
    let limits = keys(objective?.references).filter { $0.contains("limites_estimees") }
    #expect(limits == ["p70", "p90", "p95"].map { "convention_2024.limites_estimees.pmt.\($0)" })
  }

  @Test("A latest date, under avenant 7 from the third year on; an anniversary is the very day")
  func latest() throws {
    func latest(_ base: String, _ year: Int) throws -> [Bool] {
      let option = try Doctors.evaluate(base, "option=0.5 annee=\(year)").option(.demi)
      return try #require(option?.aide.first).versements.map(\.echeance)
    }
    #expect(try latest("av7", 4) == [true])
    #expect(try latest("mg", 2) == [false])
  }

  @Test("P95 is estimated since 2023, and published by avenant 7")
  func reachedSince() throws {
    func flags(_ base: String, _ reached: Int) throws -> [Bool] {
      try Doctors.evaluate(base, "pmt_atteinte=\(reached)").warnings.compactMap {
        if case .p95Reached(_, let estimated) = $0 { estimated } else { nil }
      }
    }
    #expect(try flags("mg", 2_062) == [true])
    #expect(try flags("av7", 1_722) == [false])
  }

  @Test("A contract is renewed under the convention of 2024, and not under avenant 7")
  func beyond() throws {
    #expect(
      try Doctors.evaluate("mg", "option=0.5 annee=6").warnings
        .contains(.beyondContract(years: 5, renewed: true))
    )
    #expect(
      try Doctors.evaluate("av7", "option=0.5 annee=6").warnings
        .contains(.beyondContract(years: 5, renewed: false))
    )
  }

  @Test("Below the bands nobody published a rate; between two bands left, the band is missing")
  func noRate() throws {
    func methods(_ base: String, _ answers: String) throws -> [ObjectiveMethod]? {
      try Doctors.evaluate(base, answers).option(.demi)?.objectifs.map(\.method)
    }
    #expect(
      try methods("av7", "option=0.5 pmt=600 file_active=1000 situations=rqth") == [
        .unknown(.belowMinimum), .unknown(.belowMinimum),
      ]
    )
    #expect(
      try methods("av7", "option=0.5 pmt=600 file_active= situations=rqth") == [
        .unknown(.bandMissing), .unknown(.startMissing),
      ]
    )
  }

  @Test("At the threshold told by the CPAM a start isn't below it", arguments: [2_000, 1_999])
  func atTheThreshold(start: Int) throws {
    let objective = try Doctors.evaluate(
      "cardio",
      "option=0.5 tranche= situations=rqth seuil_p30=2000 file_active=\(start)"
    ).option(.demi)?.objectifs.first
    #expect(objective?.method == .unknown(start == 2_000 ? .bandMissing : .belowMinimum))
  }

  @Test("A threshold below or above every limit: the file active decides the verdict", arguments: [1, 7_000])
  func farThreshold(threshold: Int) throws {
    let situation = try Doctors.situation("cardio", "tranche= file_active= seuil_p30=\(threshold)")
    let questions = try Shared.bareme.questions(situation, on: try Backwards.day)
    #expect(questions.first { $0.fact == .fileActive }?.verdicts == [.eligible, .nonEligible])
  }

  @Test("A derogation for children above every limit: the file active decides the verdict")
  func farDerogation() throws {
    let bareme = try Shared.edited(
      "avenant-7.yaml",
      "  file_active:\n    valeur: 1 223\n",
      "  file_active:\n    valeur: 7 000\n"
    )
    let situation = try Doctors.situation("av7", "pmt=600 part_moins_16=30 file_active=")
    let questions = try bareme.questions(situation, on: try Backwards.day)
    #expect(questions.first { $0.fact == .fileActive }?.verdicts == [.sousConditions, .nonEligible])
  }

  @Test("The year running is counted up to the hundredth")
  func hundred() throws {
    let answers = "annee= embauche=2024-08-01"
    #expect(try Doctors.evaluate("second", answers, on: "2026-08-01").judgedYear == 3)
    #expect(try Doctors.evaluate("second", answers, on: "2200-08-01").judgedYear == 100)
  }

  @Test("Without an option the quick answer is about the aid")
  func noOption() throws {
    let day = try Backwards.day
    #expect(try Shared.bareme.assess(Doctors.situation("mg", ""), on: day).verdict == .eligible)
    #expect(try Shared.bareme.assess(Doctors.situation("mg", "secteur=3"), on: day).verdict == .nonEligible)
  }
}
