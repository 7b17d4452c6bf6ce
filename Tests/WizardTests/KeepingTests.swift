import AidRules
import Intake
import Testing
import Wizard

@Suite("Nothing typed is lost")
struct KeepingTests {
  @Test(
    "Going back is never blocked, and the text is there on return",
    arguments: ["sept cents", "1.234", "-5", "99999", "12 34", "775,5", "1e30", "775"]
  )
  func backKeeps(text: String) {
    for continued in [false, true] where !(continued && text == "775") {
      var journey = Journey()
      journey.send(
        .newDossier,
        .insert("pédiatrie"),
        .activate,
        .proceed,
        .choose(0),
        .activate,
        .insert(text)
      )
      if continued { journey.send(.activate) }
      journey.send(.back)
      #expect(journey.state.page == .question(.secteur))
      #expect(journey.state.answers[.pmt] == .draft(text))
      journey.send(.activate)
      #expect(journey.state.page == .question(.pmt))
      #expect(journey.state.entry.text.text == text)
    }
  }

  @Test("A slip over an accepted answer doesn't lose the answer, nor the slip")
  func answerStands() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.pmt), .right, .insert("x"), .back)
    #expect(journey.state.answers[.pmt] == .value(.count(775)))
    #expect(journey.state.pending == [.pmt: "775x"])
    journey.send(.goTo(.pmt))
    #expect(journey.state.entry.text.text == "775x")
    journey.send(.undo)
    #expect(journey.state.entry.text.text == "775")
    #expect(journey.state.pending == [:])
  }

  @Test("Looking at the results accepts a valid text and keeps an invalid one")
  func sideways() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.pmt), .clearField, .insert("800"), .overview)
    #expect(journey.state.page == .review)
    #expect(journey.state.answers[.pmt] == .value(.count(800)))
    journey.send(.goTo(.fileActive), .clearField, .insert("beaucoup"), .showPanel(.aide))
    #expect(journey.state.page == .results(.aide))
    #expect(journey.state.pending == [.fileActive: "beaucoup"])
  }

  @Test("Circumstances ticked and a search begun come back too")
  func others() {
    var journey = Journey()
    journey.send(.newDossier, .insert("card"), .back, .resume)
    #expect(journey.state.entry.text.text == "card")
    journey.send(.example(1), .goTo(.situations), .up, .toggle, .back)
    #expect(journey.state.answers[.situations] == .value(.situations([])))
    journey.send(.goTo(.situations))
    #expect(journey.state.entry.checked.count == 1)
  }

  @Test("Undo takes back changes one by one, as far as the dossier began")
  func undo() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.pmt))
    journey.answer("900")
    journey.send(.goTo(.zone), .choose(0), .activate)
    #expect(journey.state.answers[.zone] == .value(.zone(.zip)))
    journey.send(.undo)
    #expect(journey.state.page == .question(.zone))
    #expect(journey.state.answers[.zone] == .value(.zone(.horsZone)))
    journey.send(.undo)
    #expect(journey.state.answers == Samples.examples[0])
    #expect(verdict(journey.state.evaluation) == .eligible)
    #expect(!journey.state.canUndo)
    // Another dossier has changes of its own.
    journey.send(.newDossier)
    #expect(journey.state.answers.isEmpty)
    #expect(!journey.state.canUndo)
  }

  @Test("« Je ne sais pas encore » can be taken back with the text typed before")
  func undoUnknown() {
    var journey = Journey()
    journey.send(
      .newDossier,
      .insert("pédiatrie"),
      .activate,
      .proceed,
      .choose(0),
      .activate,
      .insert("sept")
    )
    journey.send(.dontKnow)
    #expect(journey.state.answers[.pmt] == .unknown)
    journey.send(.undo)
    #expect(journey.state.page == .question(.pmt))
    #expect(journey.state.entry.text.text == "sept")
  }

  @Test("A figure asked again, only looked at, waits for Continuer")
  func lookedAt() throws {
    var journey = try Journey.real()
    journey.send(.newDossier, .insert("mg"), .activate, .proceed, .insert("1300"), .activate)
    journey.send(.goTo(.signature), .insert("01/03/2021"), .activate)
    #expect(journey.state.answers[.pmt] == .draft("1300"))
    journey.send(.goTo(.pmt), .overview)
    #expect(journey.state.answers[.pmt] == .draft("1300"))
    journey.send(.goTo(.pmt), .activate)
    #expect(journey.state.answers[.pmt] == .value(.count(1300)))
  }
}
