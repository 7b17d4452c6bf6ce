import AidRules
import Guide
import Intake
import Testing
import Wizard

/// The hour in front of a room, event by event.
@Suite("The slides: what a room is shown and answers")
struct SlideTests {
  private func talk(_ program: Program = .day) -> Journey {
    var journey = Journey()
    journey.send(.talk(program))
    return journey
  }

  /// Turns to a slide, from the first one.
  private func talk(at slide: Slide, of program: Program = .day) -> Journey {
    var journey = talk(program)
    while journey.state.slide != slide, journey.state.slide != program.slides.last { journey.send(.pageDown) }
    #expect(journey.state.slide == slide)
    return journey
  }

  @Test("The hour follows the order of the slides of 2025: why, how, how much")
  func order() {
    let slides = Program.day.slides
    #expect(slides.first == .agenda)
    #expect(slides[1] == .opening)
    #expect(slides.last == .closing)
    let chapters = slides.filter { if case .chapter = $0 { true } else { false } }
    #expect(chapters == [.chapter(.pourquoi), .chapter(.comment), .chapter(.combien)])
    #expect(slides.count { if case .avantApres = $0 { true } else { false } } == 5)
    #expect(Set(slides).count == slides.count)
    #expect(Program.quiz.slides.first == .avantApres(0))
    #expect(Program.quiz.slides.suffix(2) == [.recap, .closing])
  }

  @Test("Enter, space, right and page down go on; left and page up come back; the ends say so")
  func turning() {
    var journey = talk()
    for event in [Event.activate, .insert(" "), .right, .pageDown] {
      let before = journey.state.slideProgress?.place
      journey.send(event)
      #expect(journey.state.slideProgress?.place == before.map { $0 + 1 }, "\(event)")
    }
    for event in [Event.left, .pageUp] { journey.send(event) }
    #expect(journey.state.slideProgress?.place == 3)
    journey.send(.home, .pageUp)
    #expect(journey.state.slide == .agenda)
    #expect(journey.state.remark == .firstSlide)
    journey.send(.end, .pageDown)
    #expect(journey.state.slide == .closing)
    #expect(journey.state.remark == .lastSlide)
  }

  @Test("The whole hour is gone through by Enter alone, the answers shown on the way")
  func enterAlone() {
    var journey = talk()
    var seen: [Slide] = []
    for _ in 0..<80 {
      guard let slide = journey.state.slide, seen.last != .closing else { break }
      if seen.last != slide { seen.append(slide) }
      journey.send(.activate)
    }
    #expect(seen == Program.day.slides)
    #expect(journey.state.talk.room.revealed == [0, 1, 2, 3, 4])
    #expect(journey.state.talk.room.score == nil, "Nobody raised a hand")
  }

  @Test("Escape leaves at once, and the hour goes on where it was left")
  func leaving() {
    var journey = talk(at: .pole(.consultation))
    journey.send(.back)
    #expect(journey.state.page == .home)
    journey.send(.talk(.day))
    #expect(journey.state.slide == .pole(.consultation))
    journey.send(.overview)
    #expect(journey.state.slide == .agenda)
    journey.send(.press(.menu(.slide(.chapter(.combien)))))
    #expect(journey.state.slide == .chapter(.combien))
    journey.send(.back)
    #expect(journey.state.page == .home)
  }

  @Test("A room hides names; the quiz at home doesn't; F5 does and undoes it anywhere")
  func conference() {
    var journey = talk()
    #expect(journey.state.isConference)
    journey.send(.switchConference)
    #expect(!journey.state.isConference)
    #expect(journey.state.remark == .namesShown)
    #expect(!talk(.quiz).state.isConference)
    journey.send(.switchConference, .newDossier)
    #expect(journey.state.isConference, "Another dossier in front doesn't show names again")
  }

  @Test("Hands are typed, or raised one by one, then the answer is shown")
  func hands() {
    var journey = talk(at: .avantApres(0))
    #expect(journey.state.focus == .menu(.reveal))
    journey.send(.left, .insert("1"), .insert("2"))
    #expect(journey.state.talk.room.hands[0]?.avant == 12)
    journey.send(.right, .insert("5"), .up, .up, .down)
    #expect(journey.state.talk.room.hands[0]?.apres == 6)
    journey.send(.insert("a"), .insert("a"), .insert("-"))
    #expect(journey.state.talk.room.hands[0]?.avant == 13)
    #expect(!journey.state.isRevealed)
    journey.send(.activate)
    #expect(journey.state.isRevealed)
    #expect(journey.state.focus == .footer(.proceed))
    journey.send(.insert("9"), .insert("a"))
    #expect(journey.state.talk.room.hands[0]?.avant == 13, "Once the answer is shown, nobody votes")
    journey.send(.activate)
    #expect(journey.state.slide == .avantApres(1))
  }

  @Test("A count never goes below zero nor past four digits")
  func counts() {
    var journey = talk(at: .avantApres(0))
    journey.send(.left, .down, .insert("-"))
    #expect(journey.state.talk.room.hands[0]?.avant ?? 0 == 0)
    journey.send(.insert("99999"))
    #expect(journey.state.remark == .fieldFull(capacity: 4))
    journey.send(.insert("9999"), .up)
    #expect(journey.state.talk.room.hands[0]?.avant == 9_999)
    journey.send(.backspace)
    #expect(journey.state.talk.room.hands[0]?.avant == 9_998, "Nothing is typed: a hand goes")
    journey.send(.insert("1"), .insert("2"), .backspace)
    #expect(journey.state.talk.room.hands[0]?.avant == 1)
    journey.send(.clearField)
    #expect(journey.state.talk.room.hands[0]?.avant == 0)
    journey.send(.insert("1"), .insert("2"), .clearField, .insert("5"))
    #expect(journey.state.talk.room.hands[0]?.avant == 5)
    journey.send(.back)
    #expect(journey.state.page == .home, "A count typed is counted: Escape leaves at once")
  }

  @Test("A number typed is taken back whole, on the slide where it was typed")
  func undoOfNumbers() {
    var journey = talk(at: .avantApres(0))
    journey.send(.left, .insert("1"), .insert("2"), .undo)
    #expect(journey.state.talk.room.hands[0] == nil)
    journey.send(.insert("3"), .pageDown, .pageDown, .undo)
    #expect(journey.state.slide == .avantApres(0))
    #expect(journey.state.talk.room.hands[0]?.avant ?? 0 == 0)
  }

  @Test("A click on an answer is a hand; the answer is shown by its own button")
  func clicks() {
    var journey = talk(at: .avantApres(0))
    journey.send(.press(.hands(.apres)), .press(.hands(.apres)), .press(.hands(.avant)))
    #expect(journey.state.talk.room.hands[0]?.apres == 2)
    #expect(journey.state.talk.room.hands[0]?.avant == 1)
    #expect(!journey.state.isRevealed)
    journey.send(.press(.menu(.reveal)))
    #expect(journey.state.isRevealed)
  }

  @Test("Another window's answers come in behind the slide, which stays")
  func otherWindow() {
    var journey = Journey()
    journey.send(.newDossier, .insert("péd"), .activate)
    journey.hear(.kept(id: 7, .inMemory))
    journey.send(.back, .back, .talk(.day), .pageDown, .pageDown)
    let slide = journey.state.slide
    var dossier = OpenDossier()
    dossier.id = 7
    journey.hear(.opened(dossier, Saved(answers: Answers([.pmt: .count(900)]))))
    #expect(journey.state.slide == slide)
    #expect(journey.state.answers[.pmt] == .value(.count(900)))
    journey.send(.back)
    #expect(journey.state.page == .home)
  }

  @Test("A slide is never kept with a dossier, nor come back to from one")
  func notKept() {
    var journey = talk(at: .example(1))
    journey.send(.results)
    #expect(journey.state.saved.place.trail == [.home])
    journey.send(.back)
    #expect(journey.state.slide == .example(1))
    #expect(journey.state.saved.place.page == .home)
    #expect(journey.effects.contains(.list), "The dossier left is now in the list")
  }

  @Test("A space or Enter never votes for nobody: only an answer chosen does")
  func blindEnter() {
    var journey = talk(at: .avantApres(0))
    journey.send(.activate)
    #expect(journey.state.isRevealed)
    #expect(journey.state.talk.room.hands[0] == nil)
  }

  @Test("Somebody alone: an arrow and Enter answer each question; the score is theirs")
  func alone() {
    var journey = talk(.quiz)
    // avant, après, après, après, avant are the right ones: the third is missed.
    for (place, side) in [Event.left, .right, .left, .right, .left].enumerated() {
      #expect(journey.state.slide == .avantApres(place))
      journey.send(side, .activate, .activate)
    }
    #expect(journey.state.slide == .recap)
    let score = journey.state.talk.room.score
    #expect(score?.questions == 5)
    #expect(score?.isAlone == true)
    let right = AvantApres.all.map(\.answer)
    let given: [AvantApres.Answer] = [.avant, .apres, .avant, .apres, .avant]
    #expect(score?.right == zip(right, given).count { $0 == $1 })
  }

  @Test(
    "The score of a room counts the right hands, and the questions that most got right; a tie is not right"
  )
  func score() {
    var journey = talk(.quiz)
    journey.send(.left, .insert("8"), .right, .insert("4"), .activate, .activate)
    journey.send(.left, .insert("3"), .right, .insert("3"), .activate)
    let score = journey.state.talk.room.score
    #expect(AvantApres.all[0].answer == .avant)
    #expect(score?.questions == 2)
    #expect(score?.hands == 18)
    #expect(score?.rightHands == 11, "8 for the first, 3 for the second whichever it is")
    #expect(score?.right == 1)
    #expect(score?.isAlone == false)
  }

  @Test(
    "F6 takes back what the room did, one thing at a time; r resets the slide, and F6 takes that back too"
  )
  func undo() {
    var journey = talk(at: .avantApres(0))
    journey.send(.insert("a"), .insert("p"), .activate, .undo)
    #expect(!journey.state.isRevealed)
    journey.send(.undo)
    #expect(journey.state.talk.room.hands[0]?.apres ?? 0 == 0)
    #expect(journey.state.talk.room.hands[0]?.avant == 1)
    journey.send(.insert("r"))
    #expect(journey.state.talk.room.hands[0] == nil)
    #expect(journey.state.remark == .reset)
    journey.send(.undo)
    #expect(journey.state.talk.room.hands[0]?.avant == 1)
    journey.send(.undo, .undo)
    #expect(journey.state.remark == .notHere(.undo))
  }
}
