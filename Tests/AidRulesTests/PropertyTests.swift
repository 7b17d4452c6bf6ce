import AidRules
import Testing

/// What holds for every doctor, on doctors drawn with a fixed seed.
@Suite("Properties of the law")
struct PropertyTests {
  private func evaluations(seed: UInt64, count: Int) throws -> [Evaluation] {
    let bareme = try Shared.bareme
    let day = try #require(Day(2026, 11, 21))
    var doctors = try RandomDoctors(seed: seed)
    return try (0..<count).map { _ in try bareme.evaluate(doctors.next(), on: day) }
  }

  @Test("Amounts are never negative, payments add up to the maximum at most")
  func amounts() throws {
    for evaluation in try evaluations(seed: 1, count: 150) {
      for year in evaluation.options.flatMap(\.aide) {
        #expect((year.maximum == nil) == year.versements.isEmpty)
        guard let maximum = year.maximum else { continue }
        #expect(maximum.low.amount > 0)
        let paid = year.versements.map(\.montant)
        #expect(paid.allSatisfy { $0.low.amount >= 0 && $0.low <= $0.high })
        #expect(paid.allSatisfy { $0.high <= maximum.high })
        // A split that nobody published leaves each line open up to the maximum.
        if year.versements.contains(where: { $0.statut == .inconnu }) { continue }
        #expect(paid.map(\.high.amount).reduce(0, +) <= maximum.high.amount)
      }
    }
  }

  @Test("1 ETP is twice 0.5 ETP, every year and in every band", arguments: Tranche.allCases)
  func fullTimeIsTwiceHalfTime(tranche: Tranche) throws {
    for annee in 1...10 {
      let evaluation = try Doctors.evaluate("mg", "tranche=\(tranche.rawValue) annee=\(annee)")
      let half = try #require(evaluation.option(.demi)?.aide.first?.maximum?.exact)
      #expect(evaluation.option(.un)?.aide.first?.maximum?.exact == Euros(2 * half.amount))
    }
  }

  @Test("All criteria, in the order of their identifiers")
  func criteria() throws {
    for evaluation in try evaluations(seed: 2, count: 60) {
      #expect(evaluation.criteria.map(\.id) == CriterionID.allCases)
    }
  }

  @Test("Every finding has a source, and every source is registered")
  func sources() throws {
    let registered = Set(try Shared.bareme.sources.map(\.id))
    func check(_ references: [Reference], _ what: @autoclosure () -> String) {
      let sources = references.flatMap(\.sources)
      let unknown = Set(sources).subtracting(registered)
      #expect(!sources.isEmpty && unknown.isEmpty, "\(what()) \(unknown)")
    }
    for evaluation in try evaluations(seed: 3, count: 120) {
      for criterion in evaluation.criteria where criterion.verdict != .sansObjet {
        check(criterion.references, "\(criterion.id)")
      }
      for option in evaluation.options {
        for year in option.aide where year.maximum != nil {
          check(year.references, "\(year)")
          for payment in year.versements { check(payment.references, "\(payment)") }
        }
        for objective in option.objectifs where (objective.statut ?? .notifie) != .notifie {
          check(objective.references, "\(objective)")
        }
      }
    }
  }

  @Test("The same question has the same answer")
  func deterministic() throws {
    for (first, second) in zip(try evaluations(seed: 4, count: 40), try evaluations(seed: 4, count: 40)) {
      #expect(first.verdict == second.verdict && first.criteria == second.criteria)
      #expect(first.options == second.options && first.missing == second.missing)
      #expect(first.decisions == second.decisions && first.warnings == second.warnings)
      #expect(first.deadlines == second.deadlines && first.hypotheses == second.hypotheses)
    }
  }

  @Test("Not eligible: nothing is owed and nothing asked, option by option")
  func refusals() throws {
    for option in try evaluations(seed: 5, count: 120).flatMap(\.options) where option.verdict == .nonEligible
    {
      #expect(option.aide.allSatisfy { $0.maximum == nil && $0.statut == nil })
      #expect(option.objectifs.allSatisfy { $0.cible == nil && $0.gain == nil && $0.statut == nil })
    }
  }
}
