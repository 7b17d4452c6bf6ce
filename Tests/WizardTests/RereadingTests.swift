import AidRules
import Intake
import Testing
@testable import Wizard

@Suite("Another window answered where something is typed or marked here")
struct RereadingTests {
  /// A dossier that is kept, with the answers of the first example, on one of its questions.
  private static func standing(on fact: Fact, without: [Fact] = []) -> Journey {
    var answers = Samples.examples[0]
    for fact in without { answers[fact] = .unset }
    var journey = Journey()
    journey.hear(.opened(OpenDossier(id: 4, name: "Dr Martin"), Saved(answers: answers)))
    journey.send(.goTo(fact))
    return journey
  }

  /// Rereads the dossier after another window changed it, as the keeper does.
  private static func reread(_ journey: inout Journey, _ change: (inout Saved) -> Void) {
    let state = journey.state
    var theirs = state.saved
    theirs.typed = nil
    change(&theirs)
    theirs.place = state.saved.place
    theirs.typed = state.isTyping ? state.saved.typed : nil
    journey.hear(.opened(state.dossier, theirs), .notice(.reread))
    journey.send(.back)
  }

  @Test("A choice only marked gives way to the answer of the other window, which Continuer then leaves")
  func mark() {
    var journey = Self.standing(on: .zone, without: [.zone])
    journey.send(.choose(0))
    #expect(journey.state.entry.selected == .zone(.zip))
    Self.reread(&journey) { $0.answers[.zone] = .value(.zone(.zac)) }
    #expect(journey.state.page == .question(.zone))
    #expect(journey.state.entry.selected == .zone(.zac))
    #expect(journey.state.focus == .choice(1))
    #expect(journey.state.liveChange == nil)
    journey.send(.activate)
    #expect(journey.state.answers[.zone] == .value(.zone(.zac)))
  }

  @Test("A mark stays where the other window answered something else")
  func elsewhere() {
    var journey = Self.standing(on: .zone, without: [.zone])
    journey.send(.choose(0))
    Self.reread(&journey) { $0.answers[.pmt] = .value(.count(900)) }
    #expect(journey.state.entry.selected == .zone(.zip))
    #expect(journey.state.answers[.pmt] == .value(.count(900)))
    #expect(journey.state.answers[.zone] == .unset)
  }

  @Test("« Je ne sais pas encore » of the other window takes a mark and a half-made search away too")
  func unknown() {
    var journey = Self.standing(on: .zone, without: [.zone])
    journey.send(.choose(0))
    Self.reread(&journey) { $0.answers[.zone] = .unknown }
    #expect(journey.state.entry.selected == nil)
    journey.send(.overview)
    #expect(journey.state.answers[.zone] == .unknown)

    var search = Self.standing(on: .specialite)
    search.send(.insert("card"), .down)
    #expect(search.state.highlighted == 0)
    Self.reread(&search) { $0.answers[.specialite] = .value(.specialite(id: "pediatrie")) }
    #expect(search.state.highlighted == nil)
    search.send(.activate)
    #expect(search.state.answers[.specialite] == .value(.specialite(id: "pediatrie")))
  }

  @Test("A text typed gives way too; it is beside the answer, and comes back with the question")
  func text() {
    var journey = Self.standing(on: .pmt)
    journey.send(.insert("77"))
    Self.reread(&journey) { $0.answers[.pmt] = .value(.count(900)) }
    #expect(journey.state.entry.text.text == "900")
    #expect(journey.state.focus == .field)
    #expect(journey.state.pending == [.pmt: "77"])
    var left = journey
    left.send(.overview)
    #expect(left.state.answers[.pmt] == .value(.count(900)))
    #expect(left.state.reviewRows.first { $0.fact == .pmt }?.pending == "77")
    left.send(.goTo(.pmt))
    #expect(left.state.entry.text.text == "77")
    journey.send(.activate)
    #expect(journey.state.answers[.pmt] == .value(.count(900)))
  }

  @Test("The same answer in both windows leaves nothing to validate")
  func same() {
    var journey = Self.standing(on: .pmt)
    journey.send(.insert("900"))
    Self.reread(&journey) { $0.answers[.pmt] = .value(.count(900)) }
    #expect(journey.state.pending == [:])
    #expect(journey.state.entry.text.text == "900")
  }

  @Test("A text typed in a question that the other window closed is kept for its return")
  func closed() {
    var journey = Self.standing(on: .seuilP30, without: [])
    // Médecine générale has no P30 to ask: the page is another specialty's.
    #expect(journey.state.page != .question(.seuilP30))
    var answers = Samples.examples[0]
    answers[.specialite] = .value(.specialite(id: "cardiologie"))
    journey.hear(.opened(OpenDossier(id: 4), Saved(answers: answers)))
    journey.send(.goTo(.seuilP30), .insert("1200"))
    Self.reread(&journey) { $0.answers[.specialite] = .value(.specialite(id: Samples.gp)) }
    #expect(journey.state.page == .review)
    #expect(journey.state.pending == [.seuilP30: "1200"])
  }

  @Test("Two notes typed at once are both there; one only looked at is the other window's")
  func notes() {
    var journey = Self.standing(on: .pmt)
    journey.send(.press(.menu(.note)), .insert("voir la CPAM"))
    Self.reread(&journey) { $0.notes[.pmt] = Note("relevé de juin", isToAsk: true) }
    #expect(journey.state.page == .prompt(.note(.pmt)))
    #expect(journey.state.entry.text.text == "relevé de juin / voir la CPAM")
    journey.send(.activate)
    #expect(journey.state.notes[.pmt] == Note("relevé de juin / voir la CPAM", isToAsk: true))

    var looked = Self.standing(on: .pmt)
    looked.send(.press(.menu(.note)))
    Self.reread(&looked) { $0.notes[.pmt] = Note("relevé de juin") }
    looked.send(.activate)
    #expect(looked.state.notes[.pmt] == Note("relevé de juin"))
  }

  @Test("Two long notes are joined whole")
  func longNotes() {
    let (ours, theirs) = (String(repeating: "n", count: 200), String(repeating: "t", count: 200))
    var journey = Self.standing(on: .pmt)
    journey.send(.press(.menu(.note)), .insert(ours))
    Self.reread(&journey) { $0.notes[.pmt] = Note(theirs) }
    #expect(journey.state.entry.text.text == "\(theirs) / \(ours)")
    journey.send(.activate)
    #expect(journey.state.notes[.pmt]?.text == "\(theirs) / \(ours)")
  }

  @Test("A tick alone doesn't bring the former note back, nor is the same note said twice")
  func notesOnce() {
    var ticked = Self.standing(on: .pmt)
    ticked.send(.press(.menu(.note)), .insert("relevé de mai"), .activate)
    ticked.send(.press(.menu(.note)), .press(.menu(.isToAsk)))
    Self.reread(&ticked) { $0.notes[.pmt] = Note("relevé de juin") }
    ticked.send(.proceed)
    #expect(ticked.state.notes[.pmt] == Note("relevé de juin", isToAsk: true))

    var same = Self.standing(on: .pmt)
    same.send(.press(.menu(.note)), .insert("relevé de juin"))
    Self.reread(&same) { $0.notes[.pmt] = Note("relevé de juin", isToAsk: true) }
    same.send(.activate)
    #expect(same.state.notes[.pmt] == Note("relevé de juin", isToAsk: true))
  }

  @Test("Another dossier read is as it was left, whatever is typed in this one")
  func another() {
    var left = Journey()
    left.send(.example(1), .goTo(.pmt), .insert("80"))
    var journey = Self.standing(on: .pmt)
    journey.send(.insert("77"))
    journey.hear(.opened(OpenDossier(id: 9), left.state.saved))
    #expect(journey.state.entry.text.text == "80")
    #expect(journey.state.pending == [:])
  }
}
