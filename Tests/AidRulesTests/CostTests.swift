import AidRules
import Testing

@Suite("Cost: contributions and the general reduction")
struct MonthCostTests {
  private let june = Day(2026, 6, 1) ?? Day(number: 0)

  @Test(
    "The published checks: 700.13 € at the SMIC of June 2026, 299.70 € at 3 000 €, 109.00 € at 5 000 €",
    arguments: [(186_702, 70_013), (300_000, 29_970), (500_000, 10_900)]
  )
  func checks(brut: Int, reduction: Int) throws {
    let month = try #require(try Shared.bareme.monthCost(Hundredths(brut), on: june))
    #expect((month.reduction * Fraction(100)).rounded == reduction)
  }

  @Test("Nothing from three SMIC of January on, the greatest coefficient at the SMIC of January and below")
  func ends() throws {
    let below = try #require(try Shared.bareme.monthCost(Hundredths(546_908), on: june))
    #expect((below.reduction * Fraction(100)).rounded == 10_938)  // 2 % of 5 469.08
    let end = try #require(try Shared.bareme.monthCost(Hundredths(546_909), on: june))
    #expect(end.reduction == Fraction(0))
    let smic = try #require(try Shared.bareme.monthCost(Hundredths(182_303), on: june))
    #expect((smic.reduction * Fraction(100)).rounded == 72_575)  // 39.81 % of 1 823.03
    let low = try #require(try Shared.bareme.monthCost(Hundredths(100_000), on: june))
    #expect((low.reduction * Fraction(100)).rounded == 39_810)
  }

  @Test(
    "The estimates of 2026, position by position: reduction, cost of a month, cost of a year",
    arguments: [
      (5, 186_702, 70_013, 196_784, 23_614), (6, 188_938, 68_755, 201_238, 24_149),
      (7, 196_621, 64_649, 216_322, 25_959), (8, 205_062, 60_473, 232_561, 27_907),
      (9, 215_991, 55_553, 253_098, 30_372),
    ]
  )
  func grid(position: Int, brut: Int, reduction: Int, month: Int, year: Int) throws {
    let line = try #require(try Shared.bareme.gridLines(on: june).first { $0.position == position })
    #expect((line.mois.brut * Fraction(100)).rounded == brut)
    #expect((line.mois.reduction * Fraction(100)).rounded == reduction)
    #expect((line.mois.total * Fraction(100)).rounded == month)
    #expect(line.annee == Euros(year))
  }

  @Test("Before the contributions known, no cost is given; the SMIC of each month is its own")
  func dated() throws {
    let eve = try #require(Day(2025, 12, 31))
    let january = try #require(Day(2026, 1, 1))
    #expect(try Shared.bareme.gridLines(on: eve) == [])
    #expect(try Shared.bareme.monthCost(Hundredths(200_000), on: eve) == nil)
    // Position 5 is below both.
    let lowest = try #require(try Shared.bareme.gridLines(on: january).first)
    #expect((lowest.mois.brut * Fraction(100)).rounded == 182_303)
    #expect(try Shared.bareme.gridLines(on: june).map(\.position) == [5, 6, 7, 8, 9])
  }
}

@Suite("Cost: what the aid leaves to pay, year by year")
struct CostYearTests {
  private func cost(_ changes: String, _ base: String = "mg") throws -> CostFinding {
    try Shared.bareme.cost(Doctors.evaluate(base, changes))
  }

  private func year(_ annee: Int, _ option: OptionETP, _ finding: CostFinding) throws -> CostYear {
    try #require(finding.option(option)?.annees.first { $0.annee == annee })
  }

  @Test("Nothing said of the salary: from the lowest position to the highest, each month with its SMIC")
  func grid() throws {
    let finding = try cost("")
    let june = try #require(Day(2026, 6, 1))
    #expect(finding.base == .grid)
    // From 15 January 2026: five months at 1 879.361627 €, seven at 1 967.83908 €, by half; position 9 all year.
    let first = try year(1, .demi, finding)
    #expect(first.cout == Bounds(Euros(11_586), Euros(15_186)))
    #expect(first.restes.map(\.reste) == Array(repeating: Bounds(-7_414, -3_814), count: 3))
    let second = try year(2, .demi, finding)
    #expect(second.cout == Bounds(Euros(11_807), Euros(15_186)))
    #expect(second.reste == Bounds(-2_193, 1_186))
    // From year 3 the balance follows the objectives: 5 500, 8 250 and 11 000 €.
    let third = try year(3, .demi, finding)
    #expect(third.restes.map(\.atteinte) == [0, 50, 100])
    #expect(third.restes.map(\.aide) == [5_500, 8_250, 11_000].map { Bounds(Euros($0)) })
    #expect(third.restes.map(\.reste) == [Bounds(6_307, 9_686), Bounds(3_557, 6_936), Bounds(807, 4_186)])
    // 30 € times 46 weeks are 1 380 € for one more consultation a week.
    #expect(third.restes.last?.consultations == Bounds(1, 4))
    // Three years after the hire, 4 % of the grid come on top of the SMIC: 1 939.6516 € a month.
    #expect(try year(4, .demi, finding).cout?.low == Euros(12_668))
    #expect(
      finding.hypotheses == [
        .tarif(Hundredths(30_00)), .semaines(46), .positions(5, 9), .noSeniority,
        .constant(since: june),
      ]
    )
  }

  @Test("A full time costs twice a half, to the euro that each rounds")
  func full() throws {
    let finding = try cost("salaire=1966.21 anciennete=0 signature=2027-01-15")
    #expect(try year(1, .un, finding).cout == Bounds(Euros(25_959)))
    #expect(try year(1, .demi, finding).cout == Bounds(Euros(12_979)))  // 12 979.345
    #expect(!finding.hypotheses.contains(.noSeniority))
  }

  @Test(
    "What the employer knows replaces the estimate, before any salary or coefficient, and before 2026 too"
  )
  func known() throws {
    let finding = try cost("cout_employeur=2388 salaire=1966.21 coefficient=1.6 signature=2024-09-01")
    #expect(finding.base == .known(Hundredths(238_800)))
    #expect(try year(1, .un, finding).cout == Bounds(Euros(28_656)))
    // Amounts of 2024: 38 000, 28 000 then 22 000 €.
    #expect(try year(1, .un, finding).reste == Bounds(-9_344))
    #expect(try year(2, .un, finding).reste == Bounds(656))
    #expect(try year(3, .un, finding).reste == Bounds(6_656))
  }

  @Test("A groupement d'employeurs bills the gross salary times its coefficient")
  func groupement() throws {
    let finding = try cost("coefficient=1.6 salaire=1966.21 anciennete=0 signature=2027-01-15")
    #expect(finding.base == .groupement(coefficient: Hundredths(160), salaire: Hundredths(196_621)))
    #expect(try year(1, .un, finding).cout == Bounds(Euros(37_751)))  // 1 966.21 × 1.6 × 12 = 37 751.232
  }

  @Test("A shared assistant costs the hours paid, whatever the option")
  func shared() throws {
    let finding = try cost("salaire=1966.21 anciennete=0 heures=14 signature=2027-01-15")
    #expect(try year(1, .un, finding).cout == Bounds(Euros(10_383)))  // 25 958.69 × 14 ÷ 35 = 10 383.476
    #expect(try year(1, .demi, finding).cout == Bounds(Euros(10_383)))
  }

  @Test("A contract begun before the contributions known has no cost for that year, and says from when")
  func unknown() throws {
    let finding = try cost("signature=2025-06-15")
    let known = try #require(Day(2026, 1, 1))
    #expect(try year(1, .demi, finding).cout == nil)
    #expect(try year(1, .demi, finding).reste == nil)
    #expect(try year(2, .demi, finding).cout != nil)
    #expect(finding.hypotheses.contains(.unknownBefore(known)))
    #expect(finding.option(.demi)?.total == nil)
  }

  @Test("A salary below the SMIC is raised to it; nobody guesses a specialist's fee")
  func edges() throws {
    let finding = try cost("salaire=1500 anciennete=0 signature=2027-01-15")
    #expect(try year(1, .un, finding).cout == Bounds(Euros(23_614)))
    #expect(finding.hypotheses.contains(.raisedToSmic(Hundredths(186_702))))
    let cardio = try cost("", "cardio")
    #expect(cardio.hypotheses.contains(.noTarif))
    #expect(try year(3, .demi, cardio).reste != nil)
    #expect(try year(3, .demi, cardio).restes.last?.consultations == nil)
    let said = try cost("tarif_consultation=50 semaines=40", "cardio")
    #expect(try year(3, .demi, said).restes.last?.consultations != nil)
  }

  @Test("Nothing to pay for who has no right to the aid; the five years add up")
  func sums() throws {
    #expect(try cost("pmt=700 tranche=").options.isEmpty)
    let option = try #require(try cost("").option(.demi))
    let total = try #require(option.total)
    #expect(total.cout?.low.amount == option.annees.compactMap { $0.cout?.low.amount }.reduce(0, +))
    #expect(total.reste?.high == option.annees.compactMap { $0.reste?.high }.reduce(0, +))
  }
}
