import AidRules
import Foundation
import Intake
import Testing
import Wizard

@Suite("Inside a page")
struct PageTests {
  @Test("What is wrong is said after Continuer, takes the focus, and goes when the text changes")
  func problems() {
    var journey = pmt()
    journey.send(.insert("sept"))
    #expect(journey.state.problem == nil)
    journey.send(.activate)
    #expect(journey.state.problem?.cause == .notANumber)
    #expect(journey.state.problem?.received == "sept")
    #expect(journey.state.focus == .problem)
    journey.send(.backspace)
    #expect(journey.state.problem == nil)
    #expect(journey.state.focus == .field)
    #expect(journey.state.entry.text.text == "sep")
  }

  @Test(
    "An answer opened again is selected: typing replaces it, an arrow edits it, and it stays selected when taken up"
  )
  func selected() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.pmt))
    #expect(journey.state.entry.text.isSelected)
    var typed = journey
    typed.send(.insert("7"), .insert("74"))
    #expect(typed.state.entry.text.text == "774")
    typed.send(.activate)
    #expect(typed.state.answers[.pmt] == .value(.count(774)))
    var edited = journey
    edited.send(.right, .backspace, .insert("4"))
    #expect(edited.state.entry.text.text == "774")
    var emptied = journey
    emptied.send(.backspace)
    #expect(emptied.state.entry.text.text == "")
    // Nothing showable replaces nothing.
    var kept = journey
    kept.send(.insert("\u{1B}"))
    #expect(kept.state.entry.text.text == "775")
    let again = State(setting: journey.state.setting, saved: journey.state.saved)
    #expect(again.entry.text == journey.state.entry.text)
    // A text left without Continuer goes on.
    typed.send(.goTo(.pmt), .right, .insert("x"), .back, .goTo(.pmt))
    #expect(typed.state.entry.text.text == "774x" && !typed.state.entry.text.isSelected)
  }

  @Test("An ambiguous number is asked, and accepted in one key")
  func ambiguous() {
    var journey = pmt()
    journey.send(.insert("1.234"), .activate)
    #expect(journey.state.problem?.cause == .ambiguous(asThousand: 1234))
    #expect(journey.state.focus == .asMeant)
    journey.send(.activate)
    #expect(journey.state.answers[.pmt] == .value(.count(1234)))
    #expect(journey.state.page == .question(.fileActive))
  }

  @Test("An empty answer is asked again, unless the question is optional")
  func empty() {
    var journey = pmt()
    journey.send(.activate)
    #expect(journey.state.problem?.cause == .empty)
    journey.send(.example(1), .goTo(.signature), .activate)
    #expect(journey.state.page == .results(.eligibilite))
    #expect(journey.state.answers[.signature] == .unset)
  }

  @Test("Tab goes from group to group, around the page, and reaches every button")
  func tab() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.zone))
    #expect(journey.state.focus == .choice(2))
    var reached: [FocusItem] = []
    for _ in 0..<20 {
      journey.send(.nextFocus)
      reached.append(journey.state.focus)
      if journey.state.focus == .choice(2) { break }
    }
    #expect(
      reached == [
        .dontKnow, .proceed, .menu(.note), .footer(.proceed), .footer(.back), .footer(.save), .footer(.why),
        .footer(.dontKnow), .footer(.overview), .footer(.results), .footer(.whatIf), .footer(.help),
        .footer(.quit), .choice(2),
      ]
    )
    journey.send(.previousFocus)
    #expect(journey.state.focus == .footer(.quit))
  }

  @Test("Arrows mark a choice, filter and list of specialties work together")
  func choices() {
    var journey = Journey()
    journey.send(.newDossier, .insert("med"))
    #expect(journey.state.choices.count == 3)
    journey.send(.down, .down)
    #expect(journey.state.focus == .choice(1))
    journey.send(.activate)
    #expect(journey.state.answers[.specialite] == .value(.specialite(id: "medecine-urgence")))
    journey.send(.proceed, .down)
    #expect(journey.state.entry.selected == .secteur(.deux))
    journey.send(.proceed)
    #expect(journey.state.page == .question(.optam))
    #expect(journey.state.answers[.secteur] == .value(.secteur(.deux)))
  }

  @Test("« Aucune » and the circumstances exclude each other")
  func situations() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.situations))
    #expect(journey.state.entry.saysNone)
    #expect(journey.state.focus == .choice(5))
    journey.send(.choose(1), .choose(2))
    #expect(journey.state.entry.checked == [.rqth, .ald])
    #expect(!journey.state.entry.saysNone)
    journey.send(.choose(5))
    #expect(journey.state.entry.checked == [])
    journey.send(.choose(1), .activate)
    #expect(journey.state.answers[.situations] == .value(.situations([.rqth])))
  }

  @Test("The mouse is left to the terminal and taken again, by a key and by a button of the help")
  func mouse() {
    var journey = pmt()
    journey.send(.switchMouse)
    #expect(journey.state.isMouseFree)
    journey.send(.help, .nextFocus)
    #expect(journey.state.focus == .footer(.takeMouse))
    // Pressed again and again, the button stays under the cursor.
    journey.send(.activate, .activate, .activate)
    #expect(journey.state.focus == .footer(.freeMouse))
    #expect(journey.state.overlay == .help)
    #expect(!journey.state.isMouseFree)
  }

  @Test("An overlay covers the page and gives it back untouched")
  func overlay() {
    var journey = pmt()
    journey.send(.insert("77"), .nextFocus, .why)
    #expect(journey.state.overlay == .why)
    #expect(journey.state.focusables == [.close, .footer(.help), .footer(.quit)])
    journey.send(.insert("5"), .dontKnow, .down, .down)
    #expect(journey.state.scroll == 2)
    journey.send(.back)
    #expect(journey.state.overlay == nil)
    #expect(journey.state.page == .question(.pmt))
    #expect(journey.state.entry.text.text == "77")
    #expect(journey.state.focus == .dontKnow)
  }

  @Test("A text being typed keeps its cursor within it, accents and pastes included")
  func draft() {
    var text = DraftText("775")
    text.moveToStart()
    text.insert("1 \u{1B}[A")
    #expect(text.text == "1 [A775")
    #expect(text.cursor == 4)
    text.backspace()
    text.delete()
    #expect(text.text == "1 [75")
    text.insert("e")
    text.insert("\u{301}")
    #expect(text.text == "1 [e\u{301}75")
    #expect(text.cursor == 4)
    text.move(by: -100)
    #expect(text.cursor == 0)
    text.move(by: 100)
    #expect(text.cursor == 6)
    text.insert(String(repeating: "x", count: 10_000))
    #expect(text.text.count == 79)
  }

  @Test("The review says why a question was left out")
  func review() {
    var journey = Journey()
    journey.send(.example(1), .overview)
    let optam = journey.state.reviewRows.first { $0.fact == .optam }
    #expect(optam?.applicability == .notApplicable(.optamOnlyInSecteurDeux(.un)))
    #expect(!journey.state.focusables.contains(.fact(.optam)))
    journey.send(.goTo(.optam))
    #expect(journey.state.page == .review)
  }

  @Test("Recorded events read back")
  func recording() throws {
    let events: [Event] = [
      .insert("775"), .activate, .press(.footer(.help)), .choose(2), .goTo(.fileActive),
      .showPanel(.aide),
      .focus(.home(.example(1))), .example(1), .nextFocus,
    ]
    let data = try JSONEncoder().encode(events)
    #expect(try JSONDecoder().decode([Event].self, from: data) == events)
  }

  private func pmt() -> Journey {
    var journey = Journey()
    journey.send(.newDossier, .insert("pédiatrie"), .activate, .proceed, .choose(0), .activate)
    return journey
  }
}
