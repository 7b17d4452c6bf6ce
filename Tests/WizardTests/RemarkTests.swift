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
    #expect(journey.state.remark == .alreadyThere(.overview))
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

  @Test("A key that the page doesn't offer is answered on every page, and changes nothing")
  func everywhere() {
    var blank = Journey.secretary()
    var example = Journey()
    example.send(.example(1))
    func pressing(_ events: Event..., from journey: Journey) -> Journey {
      var other = journey
      for event in events { other.send(event) }
      return other
    }
    let keys: [Event] = [.why, .dontKnow, .overview, .results, .showPanel(.etSi), .undo, .save]
    let dossiers = pressing(.dossiers, from: blank)
    let name = pressing(.goTo(.pmt), .save, .insert("Dr"), from: example)
    let expected: [(Journey, [Event], Remark)] = [
      (blank, keys, .dossierToOpen), (dossiers, keys, .dossierToOpen),
      (pressing(.activate, from: dossiers), keys, .dossierToOpen),
      (
        pressing(.activate, .press(.menu(.rename)), from: dossiers), keys.filter { $0 != .undo },
        .dossierToOpen
      ),
      (name, keys.filter { $0 != .undo }, .promptToClose), (blank, [.back], .notHere(.back)),
      (example, [.results], .alreadyThere(.results)), (example, [.dontKnow], .notHere(.dontKnow)),
      (example, [.undo], .notHere(.undo)),
      (pressing(.showPanel(.etSi), from: example), [.showPanel(.etSi)], .alreadyThere(.whatIf)),
      (pressing(.overview, from: example), [.why], .notHere(.why)),
      (pressing(.toAsk, from: example), [.dontKnow], .notHere(.dontKnow)),
    ]
    for (journey, events, remark) in expected {
      for event in events {
        let other = pressing(event, from: journey)
        #expect(other.state.remark == remark, "\(event) on \(journey.state.page)")
        #expect(other.state.page == journey.state.page, "\(event)")
        #expect(other.state.saved == journey.state.saved, "\(event)")
      }
    }
    // What is offered is no remark: the entrance offers to look into the dossier that is open.
    blank = pressing(.back, from: example)
    #expect(blank.state.actions == [.save, .overview, .results, .whatIf, .help, .quit])
    #expect(pressing(.results, from: blank).state.page == .results(.eligibilite))
    #expect(pressing(.why, from: blank).state.remark == .notHere(.why))
    // What is typed is taken back, never the last answer of the dossier behind.
    #expect(pressing(.undo, from: name).state.entry.text.text == "")
    #expect(pressing(.undo, .undo, from: name).state.remark == .notHere(.undo))
  }

  @Test("What happened outside answers every key that isn't its own")
  func notice() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.secteur))
    journey.hear(.notice(.reread))
    for event in [.why, .newDossier, .dossiers, .toAsk, .showPanel(.aide), .left] as [Event] {
      var other = journey
      other.send(event)
      #expect(other.state.overlay == .notice && other.state.remark == .noticeToClose, "\(event)")
      #expect(other.state.page == .question(.secteur), "\(event)")
    }
    var named = journey
    named.send(.save)
    #expect(named.state.page == .prompt(.name) && named.state.overlay == nil)
    journey.send(.press(.close))
    #expect(journey.state.overlay == nil)
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

  @Test(
    "« Et si… » left by Escape is only looked into: F10 and the review lead to the results, not back into it"
  )
  func lookedInto() {
    for panel in [Panel.eligibilite, .aide] {
      var journey = Journey()
      journey.send(.example(1), .showPanel(panel), .goTo(.pmt), .showPanel(.etSi))
      #expect(journey.state.page == .results(.etSi))
      journey.send(.back, .results)
      #expect(journey.state.page == .results(panel))
      journey.send(.showPanel(.etSi), .overview, .activate)
      #expect(journey.state.page == .results(panel))
    }
    // From a question, F7 and Escape lead back to it.
    var journey = Journey()
    journey.send(.newDossier, .insert("mg"), .activate, .showPanel(.etSi), .back)
    #expect(journey.state.page == .question(.signature))
    journey.send(.results)
    #expect(journey.state.page == .results(.eligibilite))
    // Taken up the next day too.
    journey.send(.showPanel(.etSi))
    var again = Journey()
    again.state = State(setting: Samples.setting, saved: journey.state.saved)
    again.send(.results)
    #expect(again.state.page == .results(.eligibilite))
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
