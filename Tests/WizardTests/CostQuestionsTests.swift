import AidRules
import BaremeFiles
import Intake
import Synchronization
import Testing
import Wizard

@Suite("The questions of the cost: beside the way, one step from their panel")
struct CostQuestionsTests {
  private func onPanel() -> Journey {
    var journey = Journey()
    journey.send(.example(1), .showPanel(.cout))
    return journey
  }

  @Test("None is asked on the way, none is awaited, none is counted as a step")
  func beside() {
    var journey = onPanel()
    #expect(Set(journey.state.questions).isDisjoint(with: Fact.ofCost))
    #expect(Set(journey.state.awaited).isDisjoint(with: Fact.ofCost))
    let count = journey.state.questions.count
    for fact in Fact.ofCost {
      journey.send(.press(.fact(fact)))
      #expect(journey.state.page == .question(fact))
      #expect(journey.state.progress == nil)
      #expect(journey.state.questions.count == count)
      journey.send(.back)
      #expect(journey.state.page == .results(.cout))
      #expect(journey.state.focus == .fact(fact))
    }
  }

  @Test("An answer leads back to the panel, its button in front; F6 takes it back, F8 says that nobody knows")
  func answered() {
    var journey = onPanel()
    journey.send(.press(.fact(.salaire)))
    journey.answer("1966,21")
    #expect(journey.state.page == .results(.cout))
    #expect(journey.state.focus == .fact(.salaire))
    #expect(journey.state.answers[.salaire] == .value(.amount(Hundredths(196_621))))
    journey.send(.undo)
    #expect(journey.state.answers[.salaire] == .unset)
    #expect(journey.state.page == .question(.salaire))
    journey.send(.dontKnow)
    #expect(journey.state.answers[.salaire] == .unknown)
    #expect(journey.state.page == .results(.cout))
    // Enter on an empty field passes.
    journey.send(.press(.fact(.heures)), .proceed)
    #expect(journey.state.answers[.heures] == .unset)
    #expect(journey.state.page == .results(.cout))
  }

  @Test("A figure that can't be read is refused, and kept as a draft when one goes back")
  func refused() {
    var journey = onPanel()
    journey.send(.press(.fact(.semaines)))
    journey.answer("60")
    #expect(journey.state.page == .question(.semaines))
    #expect(journey.state.problem != nil)
    journey.send(.back)
    #expect(journey.state.answers[.semaines] == .draft("60"))
  }

  @Test("The page of all answers has them in a group of their own, and Enter leads back there")
  func review() {
    var journey = onPanel()
    journey.send(.overview)
    #expect(journey.state.costRows.map(\.fact) == Fact.ofCost)
    #expect(Set(journey.state.reviewRows.map(\.fact)).isDisjoint(with: Fact.ofCost))
    journey.send(.press(.fact(.tarifConsultation)))
    journey.answer("50")
    #expect(journey.state.page == .review)
    #expect(journey.state.focus == .fact(.tarifConsultation))
    #expect(
      journey.state.costRows.first { $0.fact == .tarifConsultation }?.answer
        == .value(.amount(Hundredths(5_000)))
    )
  }

  @Test("Who can't have the aid is offered none of them")
  func nothingToPay() {
    var journey = onPanel()
    journey.send(.goTo(.pmt))
    journey.answer("774")
    journey.send(.showPanel(.cout))
    #expect(journey.state.costFacts == [])
    #expect(!journey.state.focusables.contains(.fact(.salaire)))
  }

  @Test("Arrows go from button to button, and from the first up to the panel's own tab")
  func arrows() {
    var journey = onPanel()
    journey.send(.focus(.fact(.coutEmployeur)), .right)
    #expect(journey.state.focus == .fact(.salaire))
    journey.send(.left, .up)
    #expect(journey.state.focus == .panel(.cout))
    #expect(journey.state.page == .results(.cout))
    journey.send(.focus(.fact(.semaines)), .down)
    #expect(journey.state.focus == .fact(.semaines))
  }

  @Test("The cost is worked out once for the same answers, however much the panel is scrolled or drawn")
  func once() throws {
    let count = Mutex(0)
    let bareme = try BaremeLoader.embedded()
    let whole = Setting(bareme: bareme, today: try #require(Day(2026, 11, 21)), examples: Samples.examples)
    let counting = Setting(
      specialites: bareme.specialites,
      today: whole.today,
      examples: Samples.examples,
      regime: whole.regime,
      evaluate: whole.evaluate,
      questions: whole.questions,
      cost: { evaluation, day in
        count.withLock { $0 += 1 }
        return whole.cost(evaluation, day)
      }
    )
    var state = State(setting: counting)
    for event in [
      Event.example(1), .showPanel(.cout), .down, .pageDown, .showPanel(.aide), .showPanel(.cout),
    ] {
      state = reduce(state, event).0
      if state.page == .results(.cout) { for _ in 0..<3 { #expect(state.cost != nil) } }
    }
    #expect(count.withLock { $0 } == 1)
    for event in [Event.press(.fact(.salaire)), .insert("2000"), .activate] { state = reduce(state, event).0 }
    #expect(state.cost?.finding.base == .salary(Hundredths(200_000)))
    #expect(count.withLock { $0 } == 2)
  }
}
