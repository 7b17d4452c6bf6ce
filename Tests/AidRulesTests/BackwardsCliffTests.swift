import AidRules
import Testing

/// Every step of the aid, compared with a walk through every value.
@Suite("Backwards: the steps of the aid")
struct BackwardsCliffTests {
  /// What the quick answer and a step both tell.
  private struct Telling: Hashable {
    let verdict: Verdict
    let maximum: Bounds<Euros>?

    init(_ assessment: Assessment) {
      verdict = assessment.verdict
      maximum = assessment.maximum
    }
  }

  /// The values at which a step changes what the quick answer tells.
  private func found(_ axis: Axis, _ situation: Situation) throws -> [AxisValue] {
    try Shared.bareme.cliffs(along: axis, situation, on: try Backwards.day).filter { cliff in
      cliff.changes.contains { if case .acces = $0 { false } else { true } }
    }.map(\.after)
  }

  /// The same, by evaluating at every value given.
  private func walked(_ axis: Axis, _ values: [AxisValue], _ situation: Situation) throws -> [AxisValue] {
    let bareme = try Shared.bareme
    let day = try Backwards.day
    let answers = try values.map { value in
      // A PMT counted from another age isn't the PMT of the text of another day.
      let moved =
        if axis == .signature, case .day(let signature) = value {
          bareme.signing(situation, on: signature, evaluatedOn: day)
        } else {
          situation.with(value, on: axis)
        }
      return Telling(try bareme.assess(moved, on: day))
    }
    return answers.indices.dropFirst().filter { answers[$0] != answers[$0 - 1] }.map { values[$0] }
  }

  private func compare(_ axis: Axis, _ values: [AxisValue], seed: UInt64, doctors count: Int) throws {
    var doctors = try BackwardsDoctors(seed: seed)
    var steps = 0
    for _ in 0..<count {
      let situation = try doctors.next()
      let expected = try walked(axis, values, situation)
      #expect(try found(axis, situation) == expected, "\(axis) \(situation)")
      steps += expected.count
    }
    #expect(steps * 2 >= count, "Too few steps to tell anything")
  }

  @Test("Along the PMT, every whole number of every regime", arguments: [UInt64(11), 12])
  func pmt(seed: UInt64) throws {
    try compare(.pmt, (0...9_999).map(AxisValue.count), seed: seed, doctors: 10)
  }

  @Test("Along the file active, every whole number of every regime", arguments: [UInt64(23), 25])
  func fileActive(seed: UInt64) throws {
    try compare(.fileActive, (0...19_999).map(AxisValue.count), seed: seed, doctors: 6)
  }

  @Test("Along the day of signature, every day of every regime and beyond", arguments: [UInt64(31), 32])
  func signature(seed: UInt64) throws {
    let first = try #require(Shared.bareme.regimes.first?.debut.value)
    let days = (0..<3_000).map { AxisValue.day(first.adding(days: $0)) }
    try compare(.signature, days, seed: seed, doctors: 20)
  }

  @Test("Along the contract years and the bands")
  func yearsAndBands() throws {
    try compare(.annee, (1...10).map(AxisValue.count), seed: 41, doctors: 60)
    try compare(.tranche, Tranche.allCases.map(AxisValue.tranche), seed: 42, doctors: 60)
  }

  @Test("Every step says why, with what backs it", arguments: Axis.allCases)
  func reasons(axis: Axis) throws {
    var doctors = try BackwardsDoctors(seed: 51)
    for _ in 0..<60 {
      let situation = try doctors.next()
      for cliff in try Shared.bareme.cliffs(along: axis, situation, on: try Backwards.day) {
        #expect(!cliff.changes.isEmpty && cliff.after.predecessor == cliff.before)
        #expect(cliff.reasons.contains { !$0.references.isEmpty }, "\(cliff)")
      }
    }
  }

  @Test("Between two break points an objective is found the same way", arguments: Indicateur.allCases)
  func objectives(indicateur: Indicateur) throws {
    let bareme = try Shared.bareme
    let axis = Axis.depart(indicateur)
    var doctors = try BackwardsDoctors(seed: 61)
    func methods(_ situation: Situation, _ figure: Int) throws -> [ObjectiveMethod] {
      try bareme.evaluate(situation.with(.count(figure), on: axis), on: try Backwards.day).options
        .flatMap(\.objectifs).map(\.method)
    }
    for _ in 0..<12 {
      let situation = try doctors.next()
      let points = try bareme.breakPoints(along: axis, situation, on: try Backwards.day)
        .compactMap { point -> Int? in if case .count(let count) = point.value { count } else { nil } }
      for (low, high) in zip(points, points.dropFirst() + [9_999]) where high - low > 1 {
        let expected = try methods(situation, low)
        for figure in [low + 1, Int.random(in: low..<high, using: &doctors.random), high - 1] {
          #expect(try methods(situation, figure) == expected, "\(figure) \(situation)")
        }
      }
    }
  }

  @Test("A GP is admitted at 775 patients, and may be paid more from 1 620 on")
  func byHand() throws {
    let situation = try Doctors.situation("mg", "tranche= option=0.5 annee=3")
    let cliffs = try Shared.bareme.cliffs(along: .pmt, situation, on: try Backwards.day)
    #expect(
      cliffs.map { "\($0.after) \(Self.text($0.changes[0]))" } == [
        "count(775) non_eligible eligible", "count(1620) 3: 11000-11000 11000-13000",
        "count(1856) 3: 11000-13000 11000-19000", "count(1981) 3: 11000-19000 13000-19000",
        "count(2269) 3: 13000-19000 19000-19000",
      ]
    )
    #expect(cliffs.first?.reasons.first?.kind == .criterion(.patientele, .patienteleReached(.pmt)))
    #expect(cliffs.first?.reasons.first?.references.first?.key == "convention_2024.patientele.pmt_minimale")
    #expect(cliffs.first?.reasons.map(\.statut) == [.officiel])
    #expect(cliffs.last?.reasons.map(\.kind) == [.tranche(Bounds(.p90P95, .p95), Bounds(.p95))])
    #expect(cliffs.last?.reasons.map(\.statut) == [.estime])
    #expect(
      cliffs.last?.reasons.first?.references.map(\.key).prefix(2) == [
        "convention_2024.limites_estimees.pmt.p95", "convention_2024.limites_estimees.marge",
      ]
    )
  }

  @Test("A contract of avenant 7 signed from 22 June 2022 on has its third year under the amounts of 2024")
  func bascule() throws {
    let situation = try Doctors.situation("av7", "option=0.5 annee=3 signature=2022-01-01")
    let cliffs = try Shared.bareme.cliffs(along: .signature, situation, on: try Backwards.day)
    let first = try #require(Day(2022, 6, 22))
    let step = try #require(cliffs.first { $0.after == .day(first) })
    #expect(step.changes.map(Self.text) == ["3: 10500-10500 11000-11000"])
    #expect(step.reasons.map(\.kind) == [.bascule(annees: [3], vers: "convention_2024")])
  }

  /// A change, written shortly.
  static func text(_ change: CliffChange) -> String {
    func text(_ maximum: Maximum?) -> String {
      maximum.map { "\($0.bornes.low.amount)-\($0.bornes.high.amount)" } ?? "nothing"
    }
    return switch change {
    case .verdict(let before, let after): "\(before.rawValue) \(after.rawValue)"
    case .acces(let option, let before, let after):
      "\(option.rawValue) \(before.rawValue) \(after.rawValue)"
    case .maximum(_, let annee, let before, let after): "\(annee): \(text(before)) \(text(after))"
    }
  }
}
