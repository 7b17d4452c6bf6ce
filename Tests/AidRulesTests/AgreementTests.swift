import AidRules
import Testing

/// The quick answer, the explained one and the whole result come from the same rules: they say the same.
@Suite("Three ways to ask, one answer")
struct AgreementTests {
  @Test("Doctors of the three regimes, an option and a year asked", arguments: Asked.regimes)
  func agree(regime: String) throws {
    let bareme = try Shared.bareme
    var doctors = try Asked(regime, seed: 21)
    var paid = 0
    for _ in 0..<400 {
      let situation = try doctors.next()
      let assessed = try bareme.assess(situation, on: doctors.today)
      let explained = try bareme.explain(situation, on: doctors.today)
      let whole = try bareme.evaluate(situation, on: doctors.today)
      let option = try #require(whole.options.first)
      let year = try #require(option.aide.first)

      #expect(whole.regime == regime)
      #expect(explained.assessment == assessed)
      #expect(assessed.verdict == whole.verdict && assessed.verdict == option.verdict)
      #expect(assessed.maximum == year.maximum, "\(situation)")
      #expect(assessed.statut == year.statut)
      paid += year.maximum == nil ? 0 : 1
    }
    // The figures are compared too, not only refusals.
    #expect(paid > 40, "\(paid)")
  }

  @Test("The reasoning is the same, step by step", arguments: Asked.regimes)
  func sameReasoning(regime: String) throws {
    let bareme = try Shared.bareme
    var doctors = try Asked(regime, seed: 22)
    for _ in 0..<200 {
      let situation = try doctors.next()
      let quick = try bareme.explain(situation, on: doctors.today).explanation
      let whole = try bareme.evaluate(situation, on: doctors.today).explanation
      #expect(quick.step == .verdict && whole.step == .verdict)
      for step in [.regime] + CriterionID.allCases.map(Step.criterion) {
        let found = try #require(quick.first(step))
        #expect(found == whole.first(step), "\(step)")
      }
      let option = try #require(situation.option)
      let maximum = Step.maximum(option, annee: try #require(situation.annee))
      #expect(quick.first(maximum) == whole.first(maximum), "\(situation)")
    }
  }
}

/// Doctors drawn at random whose contract is of one regime, with an option and a year asked.
struct Asked {
  static let regimes = ["avenant7", "reglement_arbitral_2023", "convention_2024"]

  let today: Day
  var doctors: RandomDoctors
  private let first: Day
  private let days: Int

  init(_ regime: String, seed: UInt64) throws {
    let bareme = try Shared.bareme
    let place = try #require(bareme.regimes.firstIndex { $0.id == regime })
    let next = bareme.regimes.dropFirst(place + 1).first?.debut.value
    today = try #require(Day(2026, 11, 21))
    doctors = try RandomDoctors(seed: seed)
    first = bareme.regimes[place].debut.value
    days = (next ?? today).number - first.number
  }

  mutating func next() throws -> Situation {
    var situation = doctors.next()
    situation.signature = first.adding(days: doctors.pick(Array(0..<days)))
    situation.option = doctors.pick(OptionETP.allCases)
    situation.annee = doctors.pick(Array(1...10))
    return situation
  }
}
