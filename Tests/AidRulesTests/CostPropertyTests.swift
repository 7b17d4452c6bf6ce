import AidRules
import TestSupport
import Testing

/// What holds of the cost for every doctor, on doctors drawn with a fixed seed.
@Suite("Properties of the cost")
struct CostPropertyTests {
  private static let day = Day(2026, 11, 21)

  private static let answers: [@Sendable (inout Situation) -> Void] = [
    { $0.salaire = Hundredths(196_621) }, { $0.anciennete = 12 }, { $0.heures = Hundredths(1_400) },
    { $0.coefficient = Hundredths(160) }, { $0.coutEmployeur = Hundredths(238_800) },
    { $0.tarifConsultation = Hundredths(5_000) }, { $0.semaines = 40 },
  ]

  private func doctors(seed: UInt64, count: Int) throws -> [Situation] {
    var doctors = try RandomDoctors(seed: seed)
    return (0..<count).map { _ in doctors.next() }
  }

  @Test("None of the seven answers changes anything else of an evaluation")
  func apart() throws {
    let bareme = try Shared.bareme
    let day = try #require(Self.day)
    #expect(Self.answers.count == Fact.ofCost.count)
    for (index, doctor) in try doctors(seed: 11, count: 42).enumerated() {
      let before = try bareme.evaluate(doctor, on: day)
      var told = doctor
      Self.answers[index % Self.answers.count](&told)
      #expect(told != doctor)
      let after = try bareme.evaluate(told, on: day)
      #expect(before.verdict == after.verdict && before.criteria == after.criteria)
      #expect(before.options == after.options && before.band == after.band)
      #expect(before.missing == after.missing && before.hypotheses == after.hypotheses)
      #expect(before.warnings == after.warnings && before.decisions == after.decisions)
      #expect(before.undertakings == after.undertakings && before.deadlines == after.deadlines)
      #expect(before.clauses == after.clauses && before.suspensions == after.suspensions)
    }
  }

  @Test("What is left is the cost less the aid, for each bound; the sum of the years is that of its parts")
  func rests() throws {
    let bareme = try Shared.bareme
    let day = try #require(Self.day)
    var checked = 0
    for (index, doctor) in try doctors(seed: 12, count: 80).enumerated() {
      var told = doctor
      Self.answers[index % Self.answers.count](&told)
      let evaluation = try bareme.evaluate(told, on: day)
      for option in bareme.cost(evaluation).options {
        let aid = try #require(evaluation.option(option.option)).aide
        // A year that the option doesn't open has neither aid nor cost.
        #expect(option.annees.map(\.annee) == aid.filter { $0.maximum != nil }.map(\.annee))
        for year in option.annees {
          #expect(year.restes.last?.aide == aid.first { $0.annee == year.annee }?.maximum)
          #expect(
            year.restes.map(\.aide.high) == year.restes.map(\.aide.high).sorted { $0.amount < $1.amount }
          )
          for rest in year.restes {
            guard let cout = year.cout else {
              #expect(rest.reste == nil && rest.consultations == nil)
              continue
            }
            checked += 1
            #expect(rest.reste?.low == cout.low.amount - rest.aide.high.amount)
            #expect(rest.reste?.high == cout.high.amount - rest.aide.low.amount)
          }
        }
        guard let total = option.total else { continue }
        #expect(total.reste?.low == option.annees.compactMap(\.reste?.low).reduce(0, +))
        #expect(total.reste?.high == option.annees.compactMap(\.reste?.high).reduce(0, +))
      }
    }
    #expect(checked > 200)
  }

  @Test("A higher salary never costs less, from half the SMIC to four times")
  func monotone() throws {
    let bareme = try Shared.bareme
    var generator = SeededGenerator(seed: 13)
    let day = try #require(Day(2026, 6, 1))
    let salaries = (0..<400).map { _ in Int.random(in: 90_000...750_000, using: &generator) }.sorted()
    let costs = salaries.compactMap { bareme.monthCost(Hundredths($0), on: day)?.total }
    #expect(costs.count == salaries.count)
    for (lower, higher) in zip(costs, costs.dropFirst()) { #expect(lower <= higher) }
  }

  @Test("A year is its twelve months, each worked out by itself, whatever the SMIC's rise and the seniority")
  func months() throws {
    let bareme = try Shared.bareme
    // The SMIC rises on 1 June 2026; the bonus begins three years after the hire.
    for start in ["2026-02-10", "2026-05-31", "2027-01-15"] {
      let finding = try bareme.cost(Doctors.evaluate("mg", "salaire=1966.21 anciennete=2 signature=\(start)"))
      let option = try #require(finding.option(.un))
      for year in option.annees {
        let seniority = 2 + year.annee - 1
        let bonus = seniority >= 6 ? 7 : seniority >= 3 ? 4 : 0
        let cents = Hundredths((196_621 * (100 + bonus) + 50) / 100)
        let month = try #require(bareme.monthCost(cents, on: year.debut)).total
        // A salary above both SMIC costs the same each month; the bonus is rounded to the cent here only.
        let expected = (month * Fraction(12)).rounded
        let found = try #require(year.cout?.exact).amount
        #expect(abs(found - expected) <= 1, "\(start) \(year.annee)")
      }
    }
  }
}
