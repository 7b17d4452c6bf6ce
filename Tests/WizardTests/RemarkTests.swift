import AidRules
import Intake
import Testing
import Wizard

@Suite("Keys that change nothing on the page are answered")
struct RemarkTests {
  @Test("F9 on the page of all answers says that it is in front, until the next key")
  func review() {
    var journey = Journey()
    journey.send(.example(1), .overview)
    #expect(journey.state.remark == nil)
    journey.send(.overview)
    #expect(journey.state.page == .review)
    #expect(journey.state.remark == .alreadyReviewing)
    journey.send(.down)
    #expect(journey.state.remark == nil)
  }

  @Test("On the list and the menu of a dossier, no key acts on the dossier that happened to be in front")
  func amongDossiers() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.pmt), .clearField, .insert("774"), .activate, .back, .back, .dossiers)
    #expect(journey.state.page == .dossiers)
    for event in [.overview, .results, .showPanel(.etSi), .goTo(.pmt), .undo, .save, .toAsk] as [Event] {
      var other = journey
      other.send(event)
      #expect(other.state.page == .dossiers, "\(event)")
      #expect(other.state.remark == .dossierToOpen, "\(event)")
      #expect(other.state.answers == journey.state.answers, "\(event)")
    }
    for opening in [[], [.press(.menu(.erase))], [.press(.menu(.rename))], [.press(.menu(.export))]]
      as [[Event]]
    {
      var secretary = Journey.secretary()
      secretary.send(.dossiers, .insert("2"))
      for event in opening { secretary.send(event) }
      let page = secretary.state.page
      secretary.send(.overview)
      #expect(secretary.state.page == page && secretary.state.remark == .dossierToOpen, "\(page)")
    }
  }

  @Test("In « Et si… », what is taken back is the trial, never an answer of the dossier")
  func nothingTried() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.pmt), .insert("774"), .activate, .showPanel(.etSi))
    #expect(!journey.state.canUndo)
    journey.send(.undo)
    #expect(journey.state.remark == .nothingTried)
    #expect(journey.state.page == .results(.etSi))
    #expect(journey.state.answers[.pmt] == .value(.count(774)))
  }

  @Test("What happened outside isn't closed by what was being typed, nor does that answer the page behind")
  func typedAhead() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.secteur))
    journey.hear(.notice(.reread))
    for event in [.insert("2"), .activate, .activate, .overview, .undo] as [Event] {
      journey.send(event)
      #expect(journey.state.overlay == .notice, "\(event)")
      #expect(journey.state.remark == .noticeToClose, "\(event)")
    }
    #expect(journey.state.answers[.secteur] == .value(.secteur(.un)))
    journey.send(.back)
    #expect(journey.state.overlay == nil)
    #expect(journey.state.page == .question(.secteur))
  }

  @Test("Leaving the mouse to the terminal, and taking it again, are said")
  func mouse() {
    var journey = Journey()
    journey.send(.switchMouse)
    #expect(journey.state.remark == .mouseFreed)
    journey.send(.switchMouse)
    #expect(journey.state.remark == .mouseTaken)
  }

  @Test("A field that is full says so: the end of a name isn't dropped in silence")
  func full() {
    var journey = Journey()
    journey.send(.newDossier, .save, .insert(String(repeating: "a", count: 60)))
    #expect(journey.state.remark == nil)
    journey.send(.insert("b"))
    #expect(journey.state.remark == .fieldFull(capacity: 60))
    #expect(journey.state.entry.text.text.count == 60)
    // What can't be seen takes no room.
    journey.send(.backspace, .insert("\u{200B}b"))
    #expect(journey.state.remark == nil)
  }

  @Test("The contrast is a button of help, and another dossier doesn't change it back")
  func contrast() {
    var journey = Journey()
    journey.send(.switchContrast, .help, .press(.footer(.contrast)))
    #expect(journey.state.contrastSwitches == 2)
    #expect(journey.state.overlay == .help)
    journey.send(.back, .switchMouse, .newDossier)
    #expect(journey.state.contrastSwitches == 2)
    #expect(journey.state.isMouseFree)
  }

  @Test("F10 leaves « Et si… » for the panel that it was opened from")
  func results() throws {
    var journey = try Journey.real(Samples.examples[0])
    journey.send(.showPanel(.aide), .showPanel(.etSi), .showPanel(.etSi))
    #expect(journey.state.actions.contains(.results))
    journey.send(.results)
    #expect(journey.state.page == .results(.aide))
    journey.send(.overview, .showPanel(.etSi), .press(.footer(.results)))
    #expect(journey.state.page == .results(.aide))
  }
}
