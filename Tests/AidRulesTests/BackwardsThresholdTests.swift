import AidRules
import Testing

/// The smallest figures, compared with a walk through every whole number.
@Suite("Backwards: the smallest figures")
struct BackwardsThresholdTests {
  @Test(
    "The smallest figure for each verdict and each amount is that of a walk",
    arguments: [Axis.pmt, .fileActive],
    [UInt64(71), 72]
  )
  func walk(axis: Axis, seed: UInt64) throws {
    let bareme = try Shared.bareme
    let day = try Backwards.day
    var doctors = try BackwardsDoctors(seed: seed)
    for _ in 0..<8 {
      let situation = try doctors.next()
      let answers = try (0...9_999).map {
        try bareme.assess(situation.with(.count($0), on: axis), on: day)
      }
      func first(_ holds: (Assessment) -> Bool) -> AxisValue? {
        answers.firstIndex(where: holds).map(AxisValue.count)
      }
      for minimum in try bareme.minima(along: axis, situation, on: day) {
        let found = minimum.threshold
        #expect(found.value == first { $0.verdict == minimum.verdict }, "\(minimum) \(situation)")
        #expect(found.value > .count(0) && !found.reasons.isEmpty)
      }
      let met = Set(answers.compactMap(\.maximum).flatMap { [$0.low, $0.high] })
      let thresholds = try bareme.thresholds(along: axis, situation, on: day)
      #expect(Set(thresholds.map(\.montant)) == met, "\(situation)")
      let between = try met.sorted().dropFirst().first.map { amount in
        try bareme.thresholds(of: Euros(amount.amount - 1), along: axis, situation, on: day)
      }
      for threshold in thresholds + (between ?? []) {
        #expect(
          threshold.possible?.value == first { $0.maximum.map { $0.high >= threshold.montant } ?? false }
        )
        #expect(threshold.certain?.value == first { $0.maximum.map { $0.low >= threshold.montant } ?? false })
      }
    }
  }

  @Test("The next figure that may raise the aid is that of a walk", arguments: Indicateur.allCases)
  func rise(indicateur: Indicateur) throws {
    let bareme = try Shared.bareme
    let day = try Backwards.day
    let axis = Axis.depart(indicateur)
    var doctors = try BackwardsDoctors(seed: 73)
    var found = 0
    for _ in 0..<8 {
      let situation = try doctors.next()
      guard let figure = situation.depart(indicateur) else { continue }
      let current = try bareme.assess(situation, on: day).maximum
      let expected = try (figure + 1..<9_999).first { figure in
        guard let maximum = try bareme.assess(situation.with(.count(figure), on: axis), on: day).maximum
        else {
          return false
        }
        return current.map { maximum.high > $0.high } ?? true
      }
      let rise = try bareme.nextRise(indicateur, situation, on: day)
      #expect(rise?.possible.value == expected.map { .count($0) })
      // The certain figure is that of the first amount reached there.
      let reached = try bareme.thresholds(along: axis, situation, on: day)
        .first { $0.possible?.value == rise?.possible.value }
      if rise != nil { #expect(rise?.certain?.value == reached?.certain?.value) }
      found += expected == nil ? 0 : 1
    }
    #expect(found > 0)
    #expect(try bareme.nextRise(indicateur, Doctors.situation("vide", ""), on: day) == nil)
  }

  /// The smallest values and their verdicts, written shortly.
  private func minima(_ base: String, _ answers: String, _ axis: Axis) throws -> [String] {
    try Shared.bareme.minima(along: axis, Doctors.situation(base, answers), on: try Backwards.day).map {
      "\($0.threshold.value) \($0.verdict.rawValue)"
    }
  }

  @Test("A GP needs 775 patients, 640 under avenant 7; a paediatrician sees 949")
  func byHand() throws {
    #expect(try minima("mg", "", .pmt) == ["count(775) eligible"])
    #expect(try minima("mg", "", .fileActive) == [])
    #expect(try minima("ra", "", .pmt) == ["count(775) eligible"])
    #expect(try minima("av7", "", .pmt) == ["count(640) eligible"])
    #expect(try minima("ped", "", .fileActive) == ["count(949) eligible"])
    #expect(try minima("ped", "", .pmt) == [])
  }

  @Test("An adaptation, a threshold told by the CPAM, a band, many children")
  func others() throws {
    // A circumstance covers what is missing: below the bar the doctor is already admitted on conditions.
    #expect(try minima("mg", "situations=rqth", .pmt) == ["count(775) eligible"])
    #expect(
      try minima("cardio", "tranche= seuil_p30=1500 file_active=1000", .fileActive) == [
        "count(1500) eligible"
      ]
    )
    #expect(try minima("cardio", "", .tranche) == ["tranche(AidRules.Tranche.p30P50) eligible"])
    // 21 % of children: the derogation needs more than 1 223 patients seen.
    #expect(
      try minima("av7", "pmt=600 part_moins_16=21", .fileActive) == ["count(1224) sous_conditions"]
    )
    // Secteur 3: no figure helps.
    #expect(try minima("mg", "secteur=3", .pmt) == [])
    // Another answer is missing: the figure lifts the refusal alone.
    #expect(try minima("mg", "secteur=", .pmt) == ["count(775) a_completer"])
  }

  @Test("From where each amount is reached, in the bands estimated for 2024")
  func rungs() throws {
    func rungs(_ answers: String, _ axis: Axis, _ montant: Int? = nil) throws -> [String] {
      try Shared.bareme.thresholds(
        of: montant.map { Euros($0) },
        along: axis,
        Doctors.situation("mg", answers),
        on: try Backwards.day
      ).map { "\($0.annees) \($0.montant.amount) \(Self.text($0.possible)) \(Self.text($0.certain))" }
    }
    #expect(
      try rungs("tranche= option=0.5", .pmt) == [
        "[1] 19000 775 775", "[2] 14000 775 775", "[2] 19000 1856 2269", "[3, 4, 5] 11000 775 775",
        "[3, 4, 5] 13000 1620 1981", "[3, 4, 5] 19000 1856 2269",
      ]
    )
    #expect(try rungs("tranche= option=0.5 annee=3", .pmt, 12_500) == ["[3] 12500 1620 1981"])
    #expect(try rungs("tranche= option=0.5 annee=3", .pmt, 20_000) == ["[3] 20000 - -"])
    // File active: P90 ≈ 2 465 ± 246, P95 ≈ 2 930 ± 293.
    #expect(
      try rungs("tranche= option=0.5 annee=3", .fileActive) == [
        "[3] 11000 0 0", "[3] 13000 2219 2712", "[3] 19000 2637 3224",
      ]
    )
    #expect(try rungs("option=0.5 annee=3", .tranche, 13_000) == ["[3] 13000 P90-P95 P90-P95"])
  }

  private static func text(_ threshold: Threshold?) -> String {
    switch threshold?.value {
    case .count(let count): String(count)
    case .tranche(let tranche): tranche.rawValue
    case .day(let day): "\(day)"
    case nil: "-"
    }
  }
}
