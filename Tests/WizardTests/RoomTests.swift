import AidRules
import Guide
import Intake
import Testing
import Wizard

/// What the room gives besides hands for the quiz: figures and missions.
@Suite("The slides: figures and missions of the room")
struct RoomTests {
  private func talk(at slide: Slide) -> Journey {
    var journey = Journey()
    journey.send(.talk(.day))
    while journey.state.slide != slide, journey.state.slide != .closing { journey.send(.pageDown) }
    #expect(journey.state.slide == slide)
    return journey
  }

  private func verdict(_ journey: Journey) -> Verdict? {
    try? journey.state.talk.evaluation?.get().verdict
  }

  @Test("A figure of the room takes two keys besides its digits, and one key resets it")
  func figure() {
    var journey = talk(at: .example(1))
    #expect(verdict(journey) == .eligible)
    journey.send(.insert("p"), .insert("7"), .insert("7"), .insert("4"))
    #expect(verdict(journey) == .eligible, "What is typed isn't accepted yet")
    journey.send(.activate)
    #expect(verdict(journey) == .nonEligible)
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(774)))
    #expect(journey.state.talk.change?.fact == .pmt)
    #expect(journey.state.answers.isEmpty, "The dossier in front doesn't change")
    journey.send(.insert("r"))
    #expect(verdict(journey) == .eligible)
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(775)))
    journey.send(.undo)
    #expect(verdict(journey) == .nonEligible)
  }

  @Test("Digits alone go to the first figure; f opens the other; Enter goes on once nothing is typed")
  func digits() {
    var journey = talk(at: .example(1))
    journey.send(.insert("9"), .insert("0"), .insert("0"), .activate)
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(900)))
    journey.send(.insert("f"), .insert("1 500"), .backspace, .insert("1"), .activate)
    #expect(journey.state.roomAnswers(1)[.fileActive] == .value(.count(1501)))
    journey.send(.activate)
    #expect(journey.state.slide == .example(2))
  }

  @Test("A figure that can't be read is refused in place, and what was there stays")
  func refused() {
    var journey = talk(at: .example(1))
    journey.send(.insert("p"), .insert("-5"), .activate)
    #expect(journey.state.talk.typing?.problem != nil)
    #expect(journey.state.talk.typing?.text.text == "-5")
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(775)))
    journey.send(.back)
    #expect(journey.state.talk.typing == nil)
    #expect(journey.state.slide == .example(1), "Escape leaves what is typed first")
    journey.send(.insert("p"), .activate)
    #expect(journey.state.slide == .example(1), "Enter on nothing typed changes nothing")
    #expect(journey.state.talk.typing == nil)
  }

  @Test(
    "What is typed for a figure never goes to the other one; looking elsewhere takes it where it can be read"
  )
  func twoFigures() {
    var journey = talk(at: .example(1))
    journey.send(.insert("p"), .insert("800"), .nextFocus, .activate)
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(800)))
    #expect(journey.state.roomAnswers(1)[.fileActive] == .value(.count(1025)))
    journey = talk(at: .example(1))
    journey.send(.insert("p"), .insert("900"), .press(.figure(.fileActive)), .insert("1 300"), .pageDown)
    #expect(journey.state.slide == .example(2))
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(900)))
    #expect(journey.state.roomAnswers(1)[.fileActive] == .value(.count(1300)))
    journey.send(.insert("p"), .insert("x"), .pageUp)
    #expect(journey.state.slide == .example(1), "What can't be read never blocks")
    #expect(journey.state.roomAnswers(2)[.pmt] == .value(.count(775)))
  }

  @Test("Arrows move in the figure typed; F6 leaves it before it takes anything back")
  func typing() {
    var journey = talk(at: .example(1))
    journey.send(.insert("p"), .insert("75"), .left, .insert("7"), .home, .delete, .insert("7"), .activate)
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(775)))
    #expect(journey.state.slide == .example(1))
    journey.send(.insert("p"), .insert("800"), .activate, .insert("p"), .insert("9"), .undo)
    #expect(journey.state.talk.typing == nil)
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(800)))
    journey.send(.undo)
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(775)))
  }

  @Test("The results of the example as the room changed it open in one key, and Escape comes back")
  func results() {
    var journey = talk(at: .example(1))
    journey.send(.insert("p"), .insert("800"), .activate, .results)
    #expect(journey.state.page == .results(.eligibilite))
    #expect(journey.state.answers[.pmt] == .value(.count(800)))
    journey.send(.back)
    #expect(journey.state.slide == .example(1))
    #expect(journey.state.roomAnswers(1)[.pmt] == .value(.count(800)))
  }

  @Test("Each hand for a mission counts; the most wanted come first")
  func tally() {
    var journey = talk(at: .closing)
    let first = MissionName.known(Mission.all[0].topic.id)
    let second = MissionName.known(Mission.all[1].topic.id)
    #expect(journey.state.focus == .menu(.mission(first)))
    journey.send(.activate, .insert("+"), .insert(" "), .insert("-"))
    #expect(journey.state.talk.room.tally[first] == 2)
    journey.send(.down, .insert("1"), .insert("4"))
    #expect(journey.state.talk.room.tally[second] == 14)
    #expect(journey.state.talk.room.tally.chosen == [second, first])
    journey.send(.insert("r"))
    #expect(journey.state.talk.room.tally[second] == 14, "A letter never wipes what was counted")
    #expect(journey.state.focus == .menu(.addMission))
    #expect(journey.state.remark == .missionToAdd)
    journey.send(.overview, .insert("r"))
    #expect(journey.state.talk.room.tally == Tally())
  }

  @Test("A mission of the room is added with a hand; one that the list has gets the hand")
  func added() {
    var journey = talk(at: .closing)
    journey.send(.press(.menu(.addMission)), .insert("  Arroser les plantes "), .activate)
    #expect(journey.state.slide == .closing)
    #expect(journey.state.talk.room.tally.added == ["Arroser les plantes"])
    #expect(journey.state.talk.room.tally[.free("Arroser les plantes")] == 1)
    #expect(journey.state.focus == .menu(.mission(.free("Arroser les plantes"))))
    journey.send(.press(.menu(.addMission)), .insert("arroser  LES plantes"), .activate)
    #expect(journey.state.talk.room.tally.added == ["Arroser les plantes"])
    #expect(journey.state.talk.room.tally[.free("Arroser les plantes")] == 2)
    journey.send(.press(.menu(.addMission)), .insert("accueil du patient"), .activate)
    journey.send(.press(.menu(.addMission)), .insert("accueil"), .activate)
    #expect(journey.state.talk.room.tally[.known("mission.accueil")] == 2)
    journey.send(.press(.menu(.addMission)), .back)
    #expect(journey.state.slide == .closing)
    #expect(journey.state.focus == .menu(.addMission))
    journey.send(.press(.menu(.addMission)), .activate)
    #expect(journey.state.talk.room.tally.added.count == 1, "Nothing typed adds nothing")
  }

  @Test("The order of the day forgets the whole room in one key")
  func everything() {
    var journey = talk(at: .avantApres(0))
    journey.send(.insert("a"), .end, .activate, .overview, .insert("r"))
    #expect(journey.state.talk.room == Room())
    journey.send(.undo)
    #expect(journey.state.talk.room.hands[0]?.avant == 1)
  }
}
