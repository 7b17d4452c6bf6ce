import AidRules
import Intake
import Synchronization
import Testing
import Wizard

/// The doctor of the first example signs on 15 January 2026 unless told otherwise: PMT 775, file active 1 025, 0,5 ETP.
@Suite("« Et si… »: answers tried without touching the dossier")
struct WhatIfTests {
  private func opened(_ change: (inout Answers) -> Void = { _ in }) throws -> Journey {
    var answers = Samples.examples[0]
    change(&answers)
    var journey = try Journey.real(answers)
    journey.send(.showPanel(.etSi))
    return journey
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Answer {
    .value(.day(try #require(Day(year, month, day))))
  }

  @Test("PMT 775 → 774 → 775: no longer eligible, then eligible again, and the dossier says 775 all along")
  func threshold() throws {
    var journey = try opened()
    #expect(journey.state.focus == .slider(.pmt))
    #expect(!journey.state.isTrying)
    journey.send(.left)
    #expect(journey.state.trial[.pmt] == .value(.count(774)))
    #expect(verdict(journey.state.trialEvaluation) == .nonEligible)
    #expect(verdict(journey.state.evaluation) == .eligible)
    journey.send(.right)
    let change = try #require(journey.state.whatIf.change)
    #expect(change.old == .value(.count(774)))
    #expect(change.new == .value(.count(775)))
    #expect(verdict(change.before) == .nonEligible)
    #expect(verdict(change.after) == .eligible)
    #expect(!journey.state.isTrying)
    #expect(journey.state.answers == Samples.examples[0])
    #expect(journey.effects == [])
  }

  @Test("The sliders of a general practitioner, of a cardiologist, and of a text without modulated balances")
  func sliders() throws {
    func facts(_ journey: Journey) -> [Fact] { journey.state.sliders.map(\.fact) }
    #expect(
      facts(try opened()) == [
        .pmt, .fileActive, .pmtAtteinte, .fileActiveAtteinte, .option, .signature,
      ]
    )
    let cardiologist = try opened { $0[.specialite] = .value(.specialite(id: "cardiologie")) }
    #expect(facts(cardiologist) == [.fileActive, .fileActiveAtteinte, .option, .signature])
    let old = try day(2020, 3, 1)
    #expect(facts(try opened { $0[.signature] = old }) == [.pmt, .fileActive, .option, .signature])
    // Nothing was reached since a start that nobody knows.
    let unknown = try opened { $0[.pmt] = .unknown }
    #expect(facts(unknown) == [.pmt, .fileActive, .fileActiveAtteinte, .option, .signature])
  }

  @Test("Pages move by 50, and nothing leaves what a figure may be")
  func largeSteps() throws {
    var journey = try opened()
    journey.send(.pageUp)
    #expect(journey.state.trial[.pmt] == .value(.count(825)))
    journey.send(.pageDown, .pageDown)
    #expect(journey.state.trial[.pmt] == .value(.count(725)))
    journey.send(.slide(.pmt, to: 20), .pageDown)
    #expect(journey.state.trial[.pmt] == .value(.count(0)))
    journey.send(.slide(.pmt, to: 9_990), .pageUp)
    #expect(journey.state.trial[.pmt] == .value(.count(9_999)))
  }

  @Test("Fin and Début jump from step to step of the aid")
  func jumps() throws {
    var journey = try opened()
    // Above the minimum, the highest band is possible within 10 % of an estimated limit.
    journey.send(.end)
    #expect(journey.state.trial[.pmt] == .value(.count(1_620)))
    journey.send(.home)
    #expect(journey.state.trial[.pmt] == .value(.count(1_619)))
    journey.send(.home)
    #expect(journey.state.trial[.pmt] == .value(.count(774)))
    journey.send(.home)
    #expect(journey.state.trial[.pmt] == .value(.count(774)), "nothing changes below")
    journey.send(.end)
    #expect(journey.state.trial[.pmt] == .value(.count(775)))
  }

  @Test("What is typed replaces the value, and the sentence speaks of the value before it")
  func typing() throws {
    var journey = try opened()
    journey.send(.insert("7"), .insert("7"), .insert("4"))
    #expect(journey.state.trial[.pmt] == .value(.count(774)))
    #expect(journey.state.whatIf.change?.old == .value(.count(775)))
    journey.send(.backspace, .insert("3"))
    #expect(journey.state.trial[.pmt] == .value(.count(773)))
    #expect(journey.state.whatIf.change?.old == .value(.count(775)))
    journey.send(.activate, .insert("1"), .insert(" "), .insert("2"), .insert("3"), .insert("4"))
    #expect(journey.state.trial[.pmt] == .value(.count(1_234)))
    journey.send(.activate, .insert("99999"))
    #expect(journey.state.whatIf.problem?.cause == .outOfRange)
    #expect(journey.state.trial[.pmt] == .value(.count(1_234)))
    journey.send(.down)
    #expect(journey.state.whatIf.problem == nil)
    journey.send(.insert("x"))
    #expect(journey.state.whatIf.problem == nil)
    journey.send(.activate)
    #expect(journey.state.whatIf.problem?.cause == .notANumber)
  }

  @Test("Without a figure of the doctor, a slider begins at a step, and only once it is moved")
  func unknown() throws {
    var journey = try opened { $0[.pmt] = .unknown }
    #expect(journey.state.sliders.first?.place == nil)
    #expect(journey.state.sliders.first?.start == 775)
    #expect(journey.state.trial == journey.state.answers)
    journey.send(.left)
    #expect(journey.state.trial[.pmt] == .value(.count(775)))
    journey.send(.clearField)
    #expect(journey.state.sliders.first?.place == nil)
  }

  @Test("The working times of the text, and a notified target that stays with its own")
  func options() throws {
    var journey = try opened { $0[.objectifPmt] = .value(.count(900)) }
    journey.send(.focus(.slider(.option)), .right)
    #expect(journey.state.trial[.option] == .value(.option(.une(.un))))
    #expect(journey.state.trial[.objectifPmt] == .unset)
    journey.send(.end)
    #expect(journey.state.trial[.option] == .value(.option(.une(.deux))))
    journey.send(.home)
    #expect(journey.state.trial[.option] == .value(.option(.toutes)))
    // Among working times digits stand for nothing: they open no panel either.
    journey.send(.insert("3"))
    #expect(journey.state.page == .results(.etSi))
    #expect(journey.state.trial[.option] == .value(.option(.toutes)))
    journey.send(.right)
    #expect(journey.state.trial[.objectifPmt] == .value(.count(900)))
    #expect(!journey.state.isTrying)
  }

  @Test("A date moves by a day or a month, to the first day of a text, and from today while nobody gave one")
  func dates() throws {
    var journey = try opened()
    journey.send(.focus(.slider(.signature)), .right)
    #expect(journey.state.trial[.signature] == (try day(2026, 1, 15)))
    journey.send(.left)
    #expect(journey.state.trial[.signature] == (try day(2026, 1, 14)))
    journey.send(.right, .pageDown)
    #expect(journey.state.trial[.signature] == (try day(2025, 12, 15)))
    journey.send(.home)
    #expect(journey.state.trial[.signature] == (try day(2024, 6, 21)))
    for text in ["31/08/2019", "31/02/2026"] {
      journey.send(.clearField, .insert(text), .activate)
      #expect(journey.state.whatIf.problem?.received == text)
      #expect(journey.state.trial[.signature] == .unset)
    }
    // The slider stops at the first day of the first text.
    journey.send(.slide(.signature, to: 0))
    #expect(journey.state.trial[.signature] == (try day(2019, 9, 1)))
  }

  @Test("A text that counts other patients leaves the PMT, which comes back with the date")
  func ages() throws {
    var journey = try opened()
    journey.send(.focus(.slider(.signature)), .insert("01/03/2020"))
    #expect(journey.state.trial[.pmt] == .draft("775"))
    #expect(journey.state.sliders.first?.place == nil)
    journey.send(.focus(.slider(.pmt)), .insert("700"))
    #expect(try journey.state.trialEvaluation.get().situation.pmt == 700)
    journey.send(.focus(.slider(.signature)), .insert("01/03/2025"))
    #expect(try journey.state.trialEvaluation.get().situation.pmt == 775)
  }

  @Test("Keeping a trial is one change, saved and taken back at once; figures reached aren't answers")
  func accepting() throws {
    var journey = try opened()
    journey.send(.left, .focus(.slider(.fileActive)), .right, .focus(.slider(.fileActiveAtteinte)), .right)
    #expect(journey.state.trialActions == [.accept, .reset])
    journey.send(.press(.trial(.accept)))
    #expect(journey.state.answers[.pmt] == .value(.count(774)))
    #expect(journey.state.answers[.fileActive] == .value(.count(1_026)))
    #expect(journey.state.answers[.fileActiveAtteinte] == .unset)
    #expect(journey.state.trial[.fileActiveAtteinte] != .unset)
    #expect(verdict(journey.state.evaluation) == .nonEligible)
    #expect(journey.state.trialActions == [.reset])
    // What is tried goes first, then the change.
    journey.send(.undo)
    #expect(!journey.state.isTrying)
    #expect(journey.state.answers[.pmt] == .value(.count(774)))
    journey.send(.undo)
    #expect(journey.state.answers == Samples.examples[0])
    #expect(journey.state.page == .results(.etSi))
  }

  @Test("A trial outlives other panels and questions, but isn't saved, nor carried to another dossier")
  func life() throws {
    var journey = try opened()
    journey.send(.left, .showPanel(.aide), .goTo(.fileActive))
    journey.answer("1100")
    journey.send(.showPanel(.etSi))
    #expect(journey.state.trial[.pmt] == .value(.count(774)))
    #expect(journey.state.trial[.fileActive] == .value(.count(1_100)))
    #expect(!State(setting: journey.state.setting, saved: journey.state.saved).isTrying)
    // An answer given since stands.
    journey.send(.goTo(.pmt))
    journey.answer("800")
    journey.send(.showPanel(.etSi))
    #expect(!journey.state.isTrying)
    journey.send(.left, .newDossier, .showPanel(.etSi))
    #expect(!journey.state.isTrying)
  }

  @Test("Arrows go from slider to slider and along the tabs; Tab stops at each slider")
  func focus() throws {
    var journey = try opened()
    journey.send(.up)
    #expect(journey.state.focus == .panel(.etSi))
    journey.send(.right)
    #expect(journey.state.page == .results(.cout))
    journey.send(.left)
    #expect(journey.state.focus == .panel(.etSi))
    #expect(journey.state.page == .results(.etSi))
    journey.send(.nextFocus, .down, .nextFocus)
    #expect(journey.state.focus == .slider(.pmtAtteinte))
    journey.send(.left, .down, .down, .down, .down, .down, .down)
    #expect(journey.state.focus == .trial(.reset))
    journey.send(.activate)
    #expect(!journey.state.isTrying)
    #expect(journey.state.focus == .slider(.signature))
  }

  @Test("At both sides of every step the trial says what the step says", arguments: [0, 1])
  func steps(example: Int) throws {
    var journey = try Journey.real(Samples.examples[example])
    journey.send(.showPanel(.etSi))
    var count = 0
    for fact in [Fact.pmt, .fileActive, .signature] {
      journey.send(.focus(.slider(fact)))
      for cliff in journey.state.whatIf.steps.cliffs {
        for case .verdict(let before, let after) in cliff.changes {
          journey.send(.slide(fact, to: cliff.before.place))
          #expect(verdict(journey.state.trialEvaluation) == before)
          journey.send(.slide(fact, to: cliff.after.place))
          #expect(verdict(journey.state.trialEvaluation) == after)
          count += 1
        }
      }
      journey.send(.clearField)
    }
    #expect(count > 0)
  }

  @Test("The steps are looked for when a slider comes in front, never while it moves")
  func search() {
    let searches = Mutex(0)
    let setting = Setting(
      specialites: Samples.specialites,
      today: Samples.setting.today,
      evaluate: Samples.evaluate,
      questions: Samples.questions,
      steps: { _, _, _ in
        searches.withLock { $0 += 1 }
        return AxisSteps()
      }
    )
    var journey = Journey()
    journey.state = State(setting: setting, answers: Samples.examples[0])
    journey.send(.showPanel(.etSi))
    let opened = searches.withLock { $0 }
    #expect(opened == 1)
    journey.send(.left, .right, .pageUp, .pageDown, .insert("8"), .insert("00"), .activate)
    #expect(searches.withLock { $0 } == opened)
    journey.send(.down)
    #expect(searches.withLock { $0 } == opened + 1)
  }
}
